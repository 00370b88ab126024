package io.github.thuocdo.scoring.promise;

import io.github.thuocdo.core.validity.Named;
import io.github.thuocdo.core.validity.Term;

/** What was reached of a promise (mức đạt). */
public enum Attainment implements Term, Named {
    /** Nobody has reported yet. */
    NOT_REPORTED("chưa báo cáo", "not reported"),
    /** It is not reached. */
    NOT_REACHED("chưa đạt", "not reached"),
    /** It is reached exactly. */
    REACHED("đạt", "reached"),
    /** More is reached than was planned or, of what is to be at most so much, there is less. */
    BETTER("tốt hơn kế hoạch", "better than planned");

    private final String vietnameseName;
    private final String englishName;

    Attainment(String vietnameseName, String englishName) {
        this.vietnameseName = vietnameseName;
        this.englishName = englishName;
    }

    @Override
    public String vietnameseName() {
        return vietnameseName;
    }

    @Override
    public String englishName() {
        return englishName;
    }
}
