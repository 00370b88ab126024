/**
 * Papers that an office files (<i>giấy tờ</i>): what stands on a paper, and how it is printed as text, as Markdown and as one HTML page.
 *
 * <p>A {@link io.github.thuocdo.scoring.paper.Paper} is a title and blocks one below the other; what a block can be is closed, so that every
 * printer shows all of it. What is said on it comes from {@code scoring.notice}.
 */
@NullMarked
package io.github.thuocdo.scoring.paper;

import org.jspecify.annotations.NullMarked;
