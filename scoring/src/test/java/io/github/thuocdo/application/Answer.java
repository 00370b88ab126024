package io.github.thuocdo.application;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import com.google.common.collect.ImmutableSortedSet;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Task;
import java.util.List;
import java.util.Map;

/** What an application might write: values of the library among its own. */
public record Answer(
        int times,
        CadreId cadre,
        Fraction ratio,
        Points total,
        Observation<Points> mark,
        List<Observation<Fraction>> values,
        Excusal.Confirmed excusal,
        Map<Role, Points> byRole,
        Map<CadreId, Result> results,
        ImmutableList<Task> tasks,
        ImmutableSet<Subject> subjects,
        ImmutableSortedSet<Fraction> ratios,
        ImmutableMap<EvaluationPeriod, Interval> bands,
        Role[] roles) {}
