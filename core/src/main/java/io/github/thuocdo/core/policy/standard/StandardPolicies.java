package io.github.thuocdo.core.policy.standard;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The shipped editions.
 *
 * <p>Some leave a parameter {@link Policy#open() open}: a form that a superior body details, or an article that could not be read. They can be read,
 * printed and compared, and no engine is made for them until the parameter is supplied.
 */
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
     * Returns Decree 335/2025/NĐ-CP, Art 6–8, for state administrative organizations, in force from 01/01/2026. Open: {@code organisation-form}, the
     * points that a ministry or a province gives to the groups and items of Art 6 and 7.
     *
     * @return the policy {@code vn.335-2025.organizations}
     */
    public static Policy decree335Organizations() {
        return Decree335Organizations.POLICY;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP, Art 12–15, for public employees, as it was before its amendment: levels by conditions, without points. Open:
     * {@code discipline-filter}, which discipline counts.
     *
     * @return the policy {@code vn.90-2020.public-employees}
     */
    public static Policy decree90PublicEmployees() {
        return Decree90PublicEmployees.POLICY;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP, Art 8–11, for civil servants, as it was before its amendment. Open: {@code article-8-criteria}, {@code
     * article-9}, {@code article-10}, {@code article-11}, which could not be read clause by clause, and {@code discipline-filter}.
     *
     * @return the policy {@code vn.90-2020.civil-servants}
     */
    public static Policy decree90CivilServants() {
        return Decree90CivilServants.POLICY;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP, Art 4–7, for cadres, as it was before its amendment. Open: {@code article-4-criteria}, {@code article-5}, {@code
     * article-6}, {@code article-7}, which could not be read clause by clause, and {@code discipline-filter}.
     *
     * @return the policy {@code vn.90-2020.cadres}
     */
    public static Policy decree90Cadres() {
        return Decree90Cadres.POLICY;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP for public employees as Decree 48/2023/NĐ-CP amends it, from 15/9/2023 to 30/6/2026. Open: {@code
     * quota-ranking}, the order of those who qualify as excellent.
     *
     * @return the policy {@code vn.48-2023.public-employees}
     */
    public static Policy decree48PublicEmployees() {
        return Decree48.PUBLIC_EMPLOYEES;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP for civil servants as Decree 48/2023/NĐ-CP amends it, from 15/9/2023 to 31/12/2025. Open: the articles that
     * are open in {@link #decree90CivilServants}, and {@code quota-ranking}.
     *
     * @return the policy {@code vn.48-2023.civil-servants}
     */
    public static Policy decree48CivilServants() {
        return Decree48.CIVIL_SERVANTS;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP for cadres as Decree 48/2023/NĐ-CP amends it, from 15/9/2023 to 30/6/2026. Open: the articles that are
     * open in {@link #decree90Cadres}, and {@code quota-ranking}.
     *
     * @return the policy {@code vn.48-2023.cadres}
     */
    public static Policy decree48Cadres() {
        return Decree48.CADRES;
    }

    /**
     * Returns Decree 233/2026/NĐ-CP, Chapter III, for public employees, in force from 01/7/2026. Open: {@code staff-form}, {@code manager-form}, the
     * points of the unit's own regulation.
     *
     * @return the policy {@code vn.233-2026.public-employees}
     */
    public static Policy decree233PublicEmployees() {
        return Decree233PublicEmployees.POLICY;
    }

    /**
     * Returns Decree 233/2026/NĐ-CP, Chapter II, for public service units and their component units, in force from 01/7/2026. Open: {@code
     * unit-form}, the points that the competent authority gives to the criteria of Art 5 and 6.
     *
     * @return the policy {@code vn.233-2026.units}
     */
    public static Policy decree233Units() {
        return Decree233Units.POLICY;
    }

    /**
     * Returns Regulation 366-QĐ/TW, Art 11, for collectives, in the Party's channel. Open: {@code party-form}, the scoring that the superior
     * committee details.
     *
     * @return the policy {@code vn.366-2025.collectives}
     */
    public static Policy regulation366Collectives() {
        return Regulation366Collectives.POLICY;
    }

    /**
     * Returns Regulation 366-QĐ/TW, Art 11, for leaders, in the Party's channel. Open: {@code party-form}, the scoring that the superior committee
     * details.
     *
     * @return the policy {@code vn.366-2025.leaders}
     */
    public static Policy regulation366Leaders() {
        return Regulation366Leaders.POLICY;
    }

    /**
     * Returns Regulation 366-QĐ/TW, Art 11, for those without a leading post, in the Party's channel. Open: {@code party-form}, the scoring that the
     * superior committee details.
     *
     * @return the policy {@code vn.366-2025.members}
     */
    public static Policy regulation366Members() {
        return Regulation366Members.POLICY;
    }

    /**
     * Returns the sheet of the Ministry's handbook of 2026 for support and service staff under a labour contract: a score, no class. It is guidance,
     * and each agency decides whether to apply it. Open: {@code general-form}, the items of the 30 general points.
     *
     * @return the policy {@code vn.handbook-2026.support-staff}
     */
    public static Policy handbook2026SupportStaff() {
        return Handbook2026SupportStaff.POLICY;
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
     * Returns Hanoi's monthly evaluation after decision 3251-QĐ/TU of August 2022: a head's class is considered together with the agency's
     * results, and not limited by them. Which decision it amends is not known, so that it has no basis.
     *
     * @param signedOn  the day of the decision, which no readable report names
     * @return the policy {@code hn.3251.monthly} from that day to the end of 2025, in which besides the open parts of 3814 the caps are to be
     *     confirmed
     * @throws IllegalArgumentException if the day is not in August 2022
     */
    public static Policy hanoi3251Monthly(LocalDate signedOn) {
        return Hanoi3251Monthly.ofPeople(signedOn);
    }

    /**
     * Returns what decision 3251-QĐ/TU of August 2022 says of leadership collectives: their class is considered together with the agency's
     * results. No sheet and no class of theirs is known.
     *
     * @param signedOn  the day of the decision, which no readable report names
     * @return the policy {@code hn.3251.monthly-collectives} from that day to the end of 2025. Open: {@code collective-excellent}, {@code
     *     collective-good}, {@code collective-completed}, {@code collective-not-completed}, for which the authority's finding can be adopted
     * @throws IllegalArgumentException if the day is not in August 2022
     */
    public static Policy hanoi3251MonthlyCollectives(LocalDate signedOn) {
        return Hanoi3251Monthly.ofCollectives(signedOn);
    }

    /**
     * Returns Hải Phòng's decision 212/2025/QĐ-UBND: 20 general points and 80 for results, for staff, leaders and heads, from its signature to the
     * end of 2025.
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
     * @return the editions of which nothing has to be said to have them; those of 3251-QĐ/TU need their day
     */
    public static ImmutableList<Policy> localEditions() {
        return ImmutableList.of(hanoi3814Monthly(), haiPhong212(), thanhHoaStyle(), exampleCriteriaTree());
    }

    /**
     * Returns all shipped editions.
     *
     * @return the editions, the national instruments first; those of 3251-QĐ/TU, which need their day, are not among them
     */
    public static ImmutableList<Policy> editions() {
        return ImmutableList.<Policy>builder()
                .addAll(national())
                .add(handbook2026SupportStaff())
                .addAll(localEditions())
                .build();
    }

    private static ImmutableList<Policy> national() {
        return ImmutableList.of(
                decree335Individuals(),
                decree335Organizations(),
                decree233PublicEmployees(),
                decree233Units(),
                regulation366Collectives(),
                regulation366Leaders(),
                regulation366Members(),
                decree48PublicEmployees(),
                decree48CivilServants(),
                decree48Cadres(),
                decree90PublicEmployees(),
                decree90CivilServants(),
                decree90Cadres());
    }

    /**
     * Returns a shipped edition by its identifier.
     *
     * @param id  the identifier, such as {@code vn.335-2025.individuals}
     * @return the edition; empty if there is none of that name
     */
    public static Optional<Policy> byId(String id) {
        requireNonNull(id, "id");
        return editions().stream().filter(policy -> policy.id().equals(id)).findFirst();
    }

    /**
     * Returns the book of the national instruments, of which at most one is in force for a scope on a day. The handbook's sheet is not in it: an agency
     * adopts it or does not.
     *
     * <p>Its questions are {@code year-of-effect}, which text governs the year in which an instrument took effect, and {@code
     * transition-2026}, what the damaged Art 20.1 of Decree 233/2026 leaves to units without a regulation; the second is open. Where the law
     * has no edition, its {@link io.github.thuocdo.core.policy.Silence silences} say what it says instead.
     *
     * @return the book
     */
    public static PolicyBook book() {
        return Book.NATIONAL;
    }

    /** Made when first asked for: it needs the national editions, of which most programs read one or two. */
    private static final class Book {
        static final PolicyBook NATIONAL = StandardBook.of(national());
    }
}
