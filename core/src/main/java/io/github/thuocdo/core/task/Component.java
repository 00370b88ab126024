package io.github.thuocdo.core.task;

import static java.util.Objects.requireNonNull;

import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.PerCent;
import io.github.thuocdo.core.validity.PlainText;
import io.github.thuocdo.core.validity.ValueRule;
import java.io.Serializable;

/**
 * What a task is of one product that several people, or several stages, make together (sản phẩm thành phần).
 *
 * <p>Long and group products are split into components within the number of standard units of the whole (Decree 335/2025, Art 18.1c); in
 * group work the coefficient is shared by contribution. A dossier of coefficient 5 made by two people, 3/5 and 2/5, is 3 and 2 standard
 * units.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param whole  what the components have in common: the name of the product as a whole, such as a file number
 * @param share  the share of the whole, above 0 and at most 1
 */
public record Component(String whole, @PerCent Fraction share) implements Serializable {
    /**
     * Checks the share.
     *
     * @throws IllegalArgumentException if the name is blank, or the share is not above 0 and at most 1
     */
    public Component {
        requireNonNull(whole, "whole");
        requireNonNull(share, "share");
        PlainText.checked("whole", whole);
        ValueRule.COMPONENT_SHARE.check(share.signum() > 0 && share.compareTo(Fraction.ONE) <= 0, share, whole);
    }
}
