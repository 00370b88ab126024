package io.github.thuocdo.core.policy.standard;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import java.time.LocalDate;

/** The shipped editions. */
public final class StandardPolicies {

    private StandardPolicies() {}

    /**
     * Returns Decree 335/2025/NĐ-CP for civil servants, in force from 01/01/2026, read by the preset {@link Preset#LITERAL literal}.
     *
     * @return the policy {@code vn.335-2025.individuals}
     */
    public static Policy decree335Individuals() {
        return Decree335Individuals.POLICY;
    }

    /**
     * Returns Hanoi's decision 3814-QĐ/TU: blocks of 20, 70 and 10 points and a class from A to D each month, from July 2018 to July 2022.
     *
     * @return the policy {@code hn.3814.monthly}, in which the sub-criteria, the rounding of places and the small unit are open
     */
    public static Policy hanoi3814Monthly() {
        return Hanoi3814Monthly.POLICY;
    }

    /**
     * Returns Hanoi's monthly evaluation as decision 3251-QĐ/TU of August 2022 amends it: a head's class is considered together with the
     * agency's results, and not limited by them.
     *
     * @param signedOn  the day of the decision, which no readable report names
     * @return the policy {@code hn.3251.monthly} from that day on, in which besides the open parts of 3814 the caps are to be confirmed
     * @throws IllegalArgumentException if the day is not in August 2022
     */
    public static Policy hanoi3251Monthly(LocalDate signedOn) {
        return Hanoi3814Monthly.amendedOn(signedOn);
    }

    /**
     * Returns Hải Phòng's decision 212/2025/QĐ-UBND: 20 general points and 80 for results, for staff, leaders and heads.
     *
     * @return the policy {@code hp.212-2025}, in which the items are open
     */
    public static Policy haiPhong212() {
        return HaiPhong212.POLICY;
    }

    /**
     * Returns an example after the practice of Thanh Hóa: classes A to D each month, quality and progress over what was completed, a free
     * deduction. It is no instrument.
     *
     * @return the policy {@code th.style.monthly}, in which the form is open
     */
    public static Policy thanhHoaStyle() {
        return ThanhHoaStyle.POLICY;
    }

    /**
     * Returns an example of a tree of criteria with a cap for each indicator and a minimum for each group and the main axis. It is no
     * instrument.
     *
     * @return the policy {@code vn.example.criteria-tree}
     */
    public static Policy exampleCriteriaTree() {
        return ExampleCriteriaTree.POLICY;
    }

    /**
     * Returns the editions of localities and the two examples. They are for the people of one place, so each stands for people for whom
     * another edition is made as well, and none is in the {@link #book() book}.
     *
     * @return the editions of which nothing has to be said to have them; that of 3251-QĐ/TU needs its day
     */
    public static ImmutableList<Policy> localEditions() {
        return ImmutableList.of(hanoi3814Monthly(), haiPhong212(), thanhHoaStyle(), exampleCriteriaTree());
    }

    /**
     * Returns the book of the shipped editions that hold for the whole country.
     *
     * @return the book
     */
    public static PolicyBook book() {
        return PolicyBook.of(decree335Individuals());
    }
}
