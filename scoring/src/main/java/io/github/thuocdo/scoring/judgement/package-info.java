/**
 * How numbers and facts become a class (<i>xét mức xếp loại</i>): the ladder, its conditions, and the gates that limit the class. Not
 * exported.
 *
 * <p>A {@link io.github.thuocdo.scoring.judgement.Judgement} is made once for a role and a kind of period. It judges once, into a {@link
 * io.github.thuocdo.scoring.judgement.Judged}, which tells every rule that it considered.
 */
@NullMarked
package io.github.thuocdo.scoring.judgement;

import org.jspecify.annotations.NullMarked;
