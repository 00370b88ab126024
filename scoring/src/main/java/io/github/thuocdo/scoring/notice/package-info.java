/**
 * Notices, reports and postings (<i>thông báo, báo cáo, niêm yết</i>): what came out as text, in Vietnamese and in English, for four
 * audiences.
 *
 * <p>An audience is a type, not a switch: what a reader may not see is not in the text because the type has no words for it.
 *
 * <ul>
 *   <li>{@link io.github.thuocdo.scoring.notice.PersonNotice} speaks to the person who was evaluated: his or her own derivation down to
 *       each task with its faults, delays and evidence, what decides the proposal and what was looked at besides, and what follows. Of
 *       colleagues it knows nothing but how many there are.
 *   <li>{@link io.github.thuocdo.scoring.notice.AgencyReport} speaks to the authority that decides about an agency: a page for the meeting,
 *       the board, and the people behind it. {@link io.github.thuocdo.scoring.notice.AuthorityReport} is the whole record of one person for
 *       whoever checks it: with the reason codes, the scores of the people under management and the trouble found in the data.
 *   <li>{@link io.github.thuocdo.scoring.notice.PublicPosting} is for the notice board of a unit: names and classes (Law 80/2025/QH15, Art
 *       26.2), no score, no ground, no discipline.
 *   <li>{@link io.github.thuocdo.scoring.notice.StatisticsSheet} is for anybody: numbers, and those of few people hidden.
 * </ul>
 *
 * <p>An {@link io.github.thuocdo.scoring.notice.EvaluationForm} is the form that a decree has for the period: what is known stands in its place,
 * and the rest is left for people to write.
 *
 * <p>What is explained comes in as a scorecard, whose derivation adds up to its total, or as the {@link
 * io.github.thuocdo.scoring.classify.Placement} that the round of an agency made of it; with an {@link
 * io.github.thuocdo.scoring.notice.Explained} the readings on which it depends are told as well. A class before a quota that is still to come
 * is told as such. All of them say that a proposal is a proposal: only a competent authority's decision makes it a
 * result.
 *
 * <p>In the authority's report numbers are exact: one that is no decimal of two places at most is followed by its beginning, cut off and
 * never rounded, {@code 260/3 (≈ 86,66)}. The other papers write as an office does: per cent and two decimals, rounded half up where the
 * class stays the same and else cut and marked, {@code 89,99…}; so no printed number stands in a higher band than the class beside it. Texts
 * are of at most 100 columns and depend on neither clock nor locale nor zone.
 */
@NullMarked
package io.github.thuocdo.scoring.notice;

import org.jspecify.annotations.NullMarked;
