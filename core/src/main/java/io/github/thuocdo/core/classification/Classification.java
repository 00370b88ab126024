package io.github.thuocdo.core.classification;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;
import java.text.Normalizer;

/**
 * A level of quality classification (<i>mức xếp loại chất lượng</i>), best first.
 *
 * <p>The natural order of the constants runs from the best level down, as lists in decisions and statistics do. To ask
 * which of two levels is better, use {@link #isAbove} and {@link #isBelow} rather than {@code compareTo}.
 *
 * <p>Example: when a head may not be classified above an organisation that is {@link #GOOD}, a head with the points for
 * {@link #EXCELLENT} gets {@code EXCELLENT.lowerOf(GOOD)}, that is {@code GOOD}.
 *
 * <p>Legal basis: Article 20 of Decree 335/2025/NĐ-CP (civil servants) and Article 8 (organisations).
 *
 * <p>This class is immutable and thread-safe.
 */
public enum Classification implements Term, Named {
    /** Excellent completion of the tasks: <i>hoàn thành xuất sắc nhiệm vụ</i>. */
    EXCELLENT("Hoàn thành xuất sắc nhiệm vụ", "Excellent completion of tasks", "XS"),
    /** Good completion of the tasks: <i>hoàn thành tốt nhiệm vụ</i>. */
    GOOD("Hoàn thành tốt nhiệm vụ", "Good completion of tasks", "TỐT"),
    /** Completion of the tasks: <i>hoàn thành nhiệm vụ</i>. */
    COMPLETED("Hoàn thành nhiệm vụ", "Completion of tasks", "HT"),
    /** Tasks not completed: <i>không hoàn thành nhiệm vụ</i>. */
    NOT_COMPLETED("Không hoàn thành nhiệm vụ", "Tasks not completed", "KHT");

    private final String vietnameseName;
    private final String englishName;
    private final String abbreviation;

    Classification(String vietnameseName, String englishName, String abbreviation) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
        this.abbreviation = abbreviation;
    }

    @Override
    public boolean isWritten(String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        return Term.super.isWritten(composed)
                || abbreviation.equalsIgnoreCase(composed)
                || vietnameseName.equalsIgnoreCase(composed);
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    @Override
    public String englishName() {
        return englishName;
    }

    /**
     * Returns the abbreviation that Vietnamese tables use.
     *
     * @return {@code XS}, {@code TỐT}, {@code HT} or {@code KHT}
     */
    public String abbreviation() {
        return abbreviation;
    }

    /**
     * Tells whether this level is better than another.
     *
     * @param other  the other level
     * @return true if it is better, false if it is equal or worse
     */
    public boolean isAbove(Classification other) {
        return compareTo(other) < 0;
    }

    /**
     * Tells whether this level is worse than another.
     *
     * @param other  the other level
     * @return true if it is worse, false if it is equal or better
     */
    public boolean isBelow(Classification other) {
        return other.isAbove(this);
    }

    /**
     * Returns the worse of two levels: this one, limited by the other.
     *
     * @param other  the other level
     * @return the worse one
     */
    public Classification lowerOf(Classification other) {
        return isAbove(other) ? other : this;
    }
}
