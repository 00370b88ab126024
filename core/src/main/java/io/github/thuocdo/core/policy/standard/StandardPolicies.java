package io.github.thuocdo.core.policy.standard;

import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
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
     * Returns Decree 90/2020/NĐ-CP, Art 12–15, for public employees, as it was before its amendment: levels by conditions, without points.
     *
     * @return the policy {@code vn.90-2020.public-employees}
     */
    public static Policy decree90PublicEmployees() {
        return Decree90PublicEmployees.POLICY;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP, Art 8–11, for civil servants, as it was before its amendment. Open: {@code article-8-criteria}, {@code
     * article-9}, {@code article-10}, {@code article-11}, which could not be read clause by clause.
     *
     * @return the policy {@code vn.90-2020.civil-servants}
     */
    public static Policy decree90CivilServants() {
        return Decree90CivilServants.POLICY;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP, Art 4–7, for cadres, as it was before its amendment. Open: {@code article-4-criteria}, {@code article-5}, {@code
     * article-6}, {@code article-7}, which could not be read clause by clause.
     *
     * @return the policy {@code vn.90-2020.cadres}
     */
    public static Policy decree90Cadres() {
        return Decree90Cadres.POLICY;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP for public employees as Decree 48/2023/NĐ-CP amends it, for the whole years 2024 and 2025. Open: {@code
     * quota-ranking}, the order of those who qualify as excellent.
     *
     * @return the policy {@code vn.48-2023.public-employees}
     */
    public static Policy decree48PublicEmployees() {
        return Decree48.PUBLIC_EMPLOYEES;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP for civil servants as Decree 48/2023/NĐ-CP amends it, for the years 2024 and 2025. Open: what is open in {@link
     * #decree90CivilServants}, and {@code quota-ranking}.
     *
     * @return the policy {@code vn.48-2023.civil-servants}
     */
    public static Policy decree48CivilServants() {
        return Decree48.CIVIL_SERVANTS;
    }

    /**
     * Returns Decree 90/2020/NĐ-CP for cadres as Decree 48/2023/NĐ-CP amends it, from 2024 on. Open: what is open in {@link #decree90Cadres}, and
     * {@code quota-ranking}.
     *
     * @return the policy {@code vn.48-2023.cadres}
     */
    public static Policy decree48Cadres() {
        return Decree48.CADRES;
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
     * Returns all shipped editions.
     *
     * @return the editions, the instruments in force first
     */
    public static ImmutableList<Policy> editions() {
        return ImmutableList.<Policy>builder()
                .addAll(national())
                .add(handbook2026SupportStaff())
                .build();
    }

    private static ImmutableList<Policy> national() {
        return ImmutableList.of(
                decree335Individuals(),
                decree335Organizations(),
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
     * @return the book
     */
    public static PolicyBook book() {
        return PolicyBook.of(national().toArray(new Policy[0]));
    }
}
