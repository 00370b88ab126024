package io.github.thuocdo.scoring.classify;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.unit.UnitId;

/** Who is classified in a round, and with whom each is counted for the quota (<i>thành phần của đợt xếp loại</i>). */
interface Seating {

    /** The agency or authority whose round it is. */
    UnitId authority();

    /** Those who are classified, in the order of the organization. */
    ImmutableList<Subject> subjects();

    /** Whether somebody is counted on this board; others are classified here and counted elsewhere. */
    boolean isOnBoard(Subject subject);

    /** Whether somebody on the board lacks a similar-task group, although the policy counts in groups. */
    boolean lacksGroup(Subject subject);

    /** In which scopes somebody is counted, the innermost first. */
    ImmutableList<ScopeId> scopes(Quota quota, Subject subject);
}
