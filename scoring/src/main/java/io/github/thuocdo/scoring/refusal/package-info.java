/**
 * What is wrong in a text that somebody wrote, and where (<i>lỗi và chỗ có lỗi</i>): a {@link
 * io.github.thuocdo.scoring.refusal.Problem} says in one line of either language at which {@link
 * io.github.thuocdo.scoring.refusal.Place} it stands, what stands there, which rule it breaks, and a code that stays the same.
 */
@NullMarked
package io.github.thuocdo.scoring.refusal;

import org.jspecify.annotations.NullMarked;
