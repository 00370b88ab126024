package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.assembly.DossierAssembly;
import io.github.thuocdo.scoring.tree.TextValue;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** On which form somebody is marked: that of the policy by which he or she goes in the period, for the role held then. */
final class Forms {

    private final ImmutableList<PolicyUse> uses;
    private final Staff staff;
    private final Predicate<CadreId> doubtful;
    private final Register register;
    private final Map<Policy, DossierAssembly> assemblies = new LinkedHashMap<>();

    Forms(ImmutableList<PolicyUse> uses, Staff staff) {
        this(uses, staff, person -> false);
    }

    /** Takes the policies, the people, and of whom of them nobody knows by which policy they go. */
    Forms(ImmutableList<PolicyUse> uses, Staff staff, Predicate<CadreId> doubtful) {
        this.uses = uses;
        this.staff = staff;
        this.doubtful = doubtful;
        this.register = Register.builder().organization(staff.organization()).build();
    }

    /** The policies of the case, each once. */
    ImmutableList<Policy> policies() {
        return uses.stream().map(PolicyUse::policy).distinct().collect(ImmutableList.toImmutableList());
    }

    /**
     * The form on which the State marks a person. Of somebody whom no policy of the case covers it does not matter, and it is the first one
     * there is.
     */
    Optional<Form> ofPerson(CadreId person, EvaluationPeriod period, TextValue marks) {
        Subject subject = Subject.of(person);
        if (!isKnown(subject)) {
            return Optional.empty();
        }
        ImmutableList<Policy> policies = policies().stream()
                .filter(policy -> policy.scope().channel() == Channel.CIVIL_SERVICE)
                .collect(ImmutableList.toImmutableList());
        ImmutableList<Policy> covering = covering(policies, subject, period);
        if (covering.isEmpty()) {
            return policies.stream()
                    .filter(policy -> policy.scope().subject() == Subject.Kind.PERSON)
                    .flatMap(policy -> policy.form().stream())
                    .findFirst();
        }
        Optional<Form> form = forms(covering, subject, period).stream().findFirst();
        if (form.isEmpty()) {
            refuse(marks, covering, subject, period);
        }
        return form;
    }

    /**
     * The same marks on the form by which somebody goes here: a case gives addresses and points, and the form follows from the policy. Marks
     * that do not fit that form are left as they are.
     */
    PeriodFacts refilled(PeriodFacts facts) {
        Optional<FilledForm> marks = facts.marks();
        if (marks.isEmpty() || !isKnown(facts.subject())) {
            return facts;
        }
        ImmutableList<Policy> ofChannel = policies().stream()
                .filter(policy -> policy.scope().channel() == facts.channel()
                        && policy.scope().subject() == facts.subject().kind())
                .collect(ImmutableList.toImmutableList());
        Optional<Form> form =
                forms(covering(ofChannel, facts.subject(), facts.period()), facts.subject(), facts.period()).stream()
                        .findFirst();
        return form.flatMap(here -> on(here, marks.get()))
                .map(filled -> PeriodFacts.builder().from(facts).marks(filled).build())
                .orElse(facts);
    }

    private static Optional<FilledForm> on(Form form, FilledForm marks) {
        try {
            return Optional.of(new FilledForm(form, marks.marks()));
        } catch (IllegalArgumentException doesNotFit) {
            return Optional.empty();
        }
    }

    /** The numbers that may be given of a person in a period: those of the policies by which the person goes, or of all for people. */
    Elements elements(CadreId person, EvaluationPeriod period) {
        Subject subject = Subject.of(person);
        ImmutableList<Policy> ofPeople = ofKind(Subject.Kind.PERSON);
        ImmutableList<Policy> covering = isKnown(subject) ? covering(ofPeople, subject, period) : ImmutableList.of();
        return Elements.of(covering.isEmpty() ? ofPeople : covering);
    }

    /** The numbers that may be given of subjects of a kind. */
    Elements elements(Subject.Kind kind) {
        return Elements.of(ofKind(kind));
    }

    private ImmutableList<Policy> ofKind(Subject.Kind kind) {
        return policies().stream()
                .filter(policy -> policy.scope().subject() == kind)
                .collect(ImmutableList.toImmutableList());
    }

    /** The form on which somebody is marked under one of some policies; refused where there is none, or they ask for different marks. */
    Optional<Form> of(ImmutableList<Policy> policies, Subject subject, EvaluationPeriod period, TextValue marks) {
        if (!isKnown(subject)) {
            return Optional.empty();
        }
        ImmutableList<Policy> covering = covering(policies, subject, period);
        ImmutableList<Policy> asking = covering.isEmpty() ? policies : covering;
        ImmutableSet<Form> forms = forms(asking, subject, period);
        // Appendices of one regulation may ask for the same marks under different names.
        ImmutableSet<String> shapes = forms.stream().map(Form::key).collect(ImmutableSet.toImmutableSet());
        if (forms.isEmpty()) {
            refuse(marks, asking, subject, period);
        } else if (shapes.size() > 1 && PolicyUse.overlap(uses).isPresent()) {
            // It is told that several hold for the same people, and which form is meant follows from that.
            return Optional.empty();
        } else if (shapes.size() > 1) {
            marks.refuse(
                    "not-marks",
                    new BilingualText(
                            "phải ghi bên bộ quy tắc có mẫu phiếu đó, vì các mẫu khác nhau",
                            "must stand beside the policy on whose form they are, because the forms differ"));
            return Optional.empty();
        }
        return forms.stream().findFirst();
    }

    private void refuse(TextValue marks, List<Policy> policies, Subject subject, EvaluationPeriod period) {
        String named = String.join(", ", policies.stream().map(Policy::id).toList());
        Role role = role(policies.get(0), subject, period);
        marks.refuse(
                "not-marks",
                new BilingualText(
                        "phải bỏ, vì " + named + " không có mẫu phiếu cho vai trò [" + role.key() + "] trong " + period,
                        "must be left out, because " + named + " has no form for " + role.key() + " in " + period));
    }

    private ImmutableSet<Form> forms(List<Policy> policies, Subject subject, EvaluationPeriod period) {
        return policies.stream()
                .flatMap(policy -> policy.form(role(policy, subject, period), period.kind()).stream())
                .collect(ImmutableSet.toImmutableSet());
    }

    /** Those of some policies by which a subject goes in a period. */
    private ImmutableList<Policy> covering(List<Policy> policies, Subject subject, EvaluationPeriod period) {
        return uses.stream()
                .filter(use -> policies.contains(use.policy()) && use.reaches(period) && isFor(use, subject, period))
                .map(PolicyUse::policy)
                .filter(policy -> assembly(policy).covers(subject, period))
                .distinct()
                .collect(ImmutableList.toImmutableList());
    }

    private boolean isFor(PolicyUse use, Subject subject, EvaluationPeriod period) {
        return isInAgency(use, subject, period)
                && (!(subject instanceof Subject.Person person) || isAssigned(use, person.id(), period));
    }

    /** Whoever is assigned to a policy of a channel is marked on no other form of it. */
    private boolean isAssigned(PolicyUse use, CadreId person, EvaluationPeriod period) {
        if (uses.stream().allMatch(other -> other.assigned().isEmpty())) {
            return true;
        }
        Channel channel = use.policy().scope().channel();
        LocalDate day = AgencyPolicies.dayOf(staff.organization(), person, period);
        ImmutableList<Policy> assigned = uses.stream()
                .filter(other -> other.policy().scope().channel() == channel
                        && other.assigned()
                                .filter(one -> one.isFor(staff.organization(), person, day))
                                .isPresent())
                .map(PolicyUse::policy)
                .collect(ImmutableList.toImmutableList());
        return assigned.isEmpty() ? use.assigned().isEmpty() : assigned.contains(use.policy());
    }

    private boolean isInAgency(PolicyUse use, Subject subject, EvaluationPeriod period) {
        return use.agencies().isEmpty()
                || (subject instanceof Subject.Person person
                        && staff.agency(person.id(), period).filter(use::isFor).isPresent());
    }

    private Role role(Policy policy, Subject subject, EvaluationPeriod period) {
        return assembly(policy).roleOf(subject, period);
    }

    private DossierAssembly assembly(Policy policy) {
        return assemblies.computeIfAbsent(policy, any -> DossierAssembly.of(policy, register));
    }

    private boolean isKnown(Subject subject) {
        return subject instanceof Subject.Person person
                ? staff.organization().cadreById().containsKey(person.id()) && !doubtful.test(person.id())
                : staff.organization().units().stream()
                        .anyMatch(unit -> unit.id().text().equals(subject.text()));
    }
}
