/**
 * Agencies made by chance on which a policy is tried before it is signed (<i>mẫu thử</i>).
 *
 * <p>A {@link io.github.thuocdo.scoring.specimen.Specimen} is a few people, their posts and their facts of one period, made for one policy: it
 * has the marks, figures and tasks that this policy asks for. Everything about it is taken from {@link
 * io.github.thuocdo.scoring.specimen.Choices}, so the same choices make the same specimen, and simpler choices make a simpler one.
 */
@NullMarked
package io.github.thuocdo.scoring.specimen;

import org.jspecify.annotations.NullMarked;
