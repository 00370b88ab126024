package io.github.thuocdo.scoring.assembly;

import static com.google.common.collect.ImmutableSet.toImmutableSet;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.DayOfEffect;
import io.github.thuocdo.core.conduct.DisciplineBranch;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.conduct.DisciplineLaws;
import io.github.thuocdo.core.conduct.DisciplineLaws.FormStanding;
import io.github.thuocdo.core.conduct.StandardDisciplineLaws;
import io.github.thuocdo.core.evaluation.DisciplineFinding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import java.time.LocalDate;
import java.util.Optional;

/** What the instruments on discipline say of the decisions in a register: their forms, and when they take effect. */
final class Disciplines {

    private static final DisciplineLaws LAWS = StandardDisciplineLaws.national();

    private final Register register;

    Disciplines(Register register) {
        this.register = register;
    }

    /** When a conclusion takes effect; of what is no discipline of a person, the recorded day. */
    DayOfEffect effectOf(Conclusion conclusion) {
        return person(conclusion)
                .map(person -> LAWS.effectOf(
                        conclusion,
                        person.categories().at(conclusion.decision().on()),
                        register.conclusionsAbout(conclusion.about())))
                .orElseGet(() -> new DayOfEffect.AsRecorded(conclusion.effectiveOn()));
    }

    /** Reports a form that there was not, and a day of effect that is another one or not known. */
    void report(Subject subject, EvaluationPeriod period, Conclusion conclusion, Findings findings) {
        Optional<Cadre> person = person(conclusion);
        if (person.isEmpty()) {
            return;
        }
        if (!isOfParty(conclusion)) {
            reportForm(period, conclusion, person.get(), findings);
        }
        DayOfEffect effect = effectOf(conclusion);
        if (effect instanceof DayOfEffect.ByLaw moved) {
            findings.add(new DisciplineFinding.DisciplineEffectDiffers(
                    subject, period, conclusion.id(), conclusion.effectiveOn(), moved.day(), moved.clause()));
        } else if (effect instanceof DayOfEffect.NotKnown open) {
            findings.add(
                    new DisciplineFinding.DisciplineEffectNotKnown(subject, period, conclusion.id(), open.missing()));
        }
    }

    private void reportForm(EvaluationPeriod period, Conclusion conclusion, Cadre person, Findings findings) {
        DisciplineForm form = conclusion.form().orElseThrow();
        LocalDate signed = conclusion.decision().on();
        CadreCategory category = person.categories().at(signed);
        if (rolesOn(person.id(), signed).stream()
                .allMatch(role -> LAWS.standingOf(form, category, role, signed) == FormStanding.NOT_IN_FORCE)) {
            findings.add(new DisciplineFinding.DisciplineFormNotInForce(
                    Subject.of(person.id()), period, conclusion.id(), form, category, signed));
        }
    }

    /** The roles that a person had on a day; where no post of that day is on record, any role. */
    private ImmutableSet<Role> rolesOn(CadreId person, LocalDate day) {
        ImmutableSet<Role> held = register.organization().postsOf(person, day).stream()
                .map(Appointment::role)
                .collect(toImmutableSet());
        return held.isEmpty() ? Role.ofPeople() : held;
    }

    private static boolean isOfParty(Conclusion conclusion) {
        return conclusion.branch().equals(Optional.of(DisciplineBranch.PARTY));
    }

    private Optional<Cadre> person(Conclusion conclusion) {
        return conclusion.kind() == ConclusionKind.DISCIPLINE && conclusion.about() instanceof Subject.Person person
                ? register.organization().cadre(person.id())
                : Optional.empty();
    }
}
