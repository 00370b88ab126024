package io.github.thuocdo.scoring.assembly;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.period.PeriodKind;
import java.util.Optional;

/**
 * What has to be scored before a period that is scored from its own facts (những kết quả cần có trước).
 *
 * @param role  the role in which the subject is evaluated
 * @param isCovered  whether the policy is made for the subject in that role
 * @param managed  the people whose scores of the period enter that of a leader
 * @param classesOf  the kind of shorter period whose classes a rule asks for
 */
public record Needs(Role role, boolean isCovered, ImmutableSet<CadreId> managed, Optional<PeriodKind> classesOf) {}
