package io.github.thuocdo.scoring.notice;

import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.scoring.words.Wording;

/** By which names those are called of whom a text for whoever keeps the register tells: people, units, and the leadership of a unit. */
final class SubjectNames {

    private final Wording wording;
    private final Organization organization;

    private SubjectNames(Wording wording, Organization organization) {
        this.wording = wording;
        this.organization = organization;
    }

    /** The same wording, by which everybody in the organization is named. */
    static Wording in(Organization organization, Wording wording) {
        return wording.naming(new SubjectNames(wording, organization)::of, organization::nameOf);
    }

    private String of(Subject subject) {
        if (subject instanceof Subject.Person person) {
            return organization.nameOf(person.id());
        }
        return subject instanceof Subject.Collective led
                ? wording.say("procedure.leadership", "unit", organization.nameOf(led.id()))
                : organization.nameOf(((Subject.Organization) subject).id());
    }
}
