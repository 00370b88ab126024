/**
 * What a competent authority has concluded about conduct (<i>kết luận của cấp có thẩm quyền</i>), and what has merely been reported
 * (<i>phản ánh, tố cáo chưa kết luận</i>).
 *
 * <p>Only a {@link io.github.thuocdo.core.conduct.Conclusion} can limit a class (Decree 335/2025, Art 11.3, 20.4); an {@link
 * io.github.thuocdo.core.conduct.Allegation} is kept on record and changes nothing. Which year and which organization a conclusion counts in
 * is a matter of the policy.
 *
 * <p>Which forms of discipline there are for whom on which day, and when a decision takes effect beside one of the Party, is said by {@link
 * io.github.thuocdo.core.conduct.DisciplineLaws}; those of the national instruments are in {@link
 * io.github.thuocdo.core.conduct.StandardDisciplineLaws}.
 *
 * <p>What a violation looks like is said with {@link io.github.thuocdo.core.conduct.Tag tags}: each names an indicator of a published {@link
 * io.github.thuocdo.core.conduct.IndicatorCatalogue}, such as the annex of {@link io.github.thuocdo.core.conduct.Directive24 Directive
 * 24-CT/TU} of Hanoi. Tags are for counting and comparing; no score and no class depends on them.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.conduct;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
