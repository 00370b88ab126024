package io.github.thuocdo.core.rating;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * A sheet on which others are rated (mẫu phiếu chấm điểm, phiếu lấy ý kiến): its title, and each criterion with the marks that it allows.
 *
 * <p>Example: one criterion {@code quality} with marks in {@code [0,10]} is a sheet of 10 points.
 *
 * <p>This class is immutable and thread-safe. Its text does not say the title.
 *
 * @param title  the title, with the document that approved it where there is one
 * @param criteria  by the name of each criterion the range of its marks, in the order of the sheet; at least one
 */
public record RatingSheet(String title, ImmutableMap<String, Interval> criteria) implements Serializable {
    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if the title or a name is blank or holds what is not printed, or there is no criterion
     */
    public RatingSheet {
        title = PlainText.checked("title", requireNonNull(title, "title"));
        requireNonNull(criteria, "criteria").keySet().forEach(name -> PlainText.checked("criterion", name));
        ValueRule.RATING_SHEET_HAS_CRITERIA.check(!criteria.isEmpty(), title);
    }

    /**
     * Returns the sheet with one of its criteria alone.
     *
     * @param criterion  the name of the criterion
     * @return a sheet of one criterion and the same title
     * @throws IllegalArgumentException if the sheet has no such criterion
     */
    public RatingSheet only(String criterion) {
        Interval range = criteria.get(requireNonNull(criterion, "criterion"));
        if (range == null) {
            throw ValueRule.RATING_CRITERION_OF_SHEET.exception(criterion, title);
        }
        return new RatingSheet(title, ImmutableMap.of(criterion, range));
    }

    @Override
    public String toString() {
        return "RatingSheet[criteria=" + criteria + "]";
    }
}
