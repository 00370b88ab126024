package io.github.thuocdo.examples.service;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.ScopeOutcome;
import io.github.thuocdo.scoring.json.JsonRefusal;
import io.github.thuocdo.scoring.notice.Explained;
import io.github.thuocdo.scoring.notice.PersonNotice;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** The facts of an agency, the rounds that follow from them under Decree 335, and the decisions on what the rounds propose. */
@RestController
@RequestMapping("/agencies/{agency}")
class Agencies {

    private final Archive archive;

    Agencies(Archive archive) {
        this.archive = archive;
    }

    /** What is wrong at one place of a body. */
    record Wrong(String path, BilingualText rule) {}

    @PutMapping("/register")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void keep(@PathVariable UnitId agency, @RequestBody Register register) {
        archive.keep(agency, register);
    }

    @GetMapping("/register")
    Register register(@PathVariable UnitId agency) {
        return archive.register(agency).orElseThrow();
    }

    @GetMapping("/results")
    ImmutableList<Result> results(@PathVariable UnitId agency) {
        return archive.results(agency);
    }

    @GetMapping("/rounds/{period}/board")
    ImmutableList<ScopeOutcome> board(@PathVariable UnitId agency, @PathVariable String period) {
        return round(agency, period).board();
    }

    @GetMapping("/rounds/{period}/placements")
    ImmutableList<Placement> placements(@PathVariable UnitId agency, @PathVariable String period) {
        return round(agency, period).placements();
    }

    @GetMapping("/rounds/{period}/placements/{cadre}")
    Placement placement(@PathVariable UnitId agency, @PathVariable String period, @PathVariable CadreId cadre) {
        return round(agency, period).placementOf(cadre).orElseThrow();
    }

    @GetMapping(path = "/rounds/{period}/placements/{cadre}/notice", produces = MediaType.TEXT_HTML_VALUE)
    String notice(@PathVariable UnitId agency, @PathVariable String period, @PathVariable CadreId cadre) {
        Register register = register(agency);
        return PersonNotice.of(Explained.of(
                                placement(agency, period, cadre),
                                Optional.ofNullable(register.organization()
                                                .cadreById()
                                                .get(cadre))
                                        .orElseThrow())
                        .withNamesOf(register.organization()))
                .paper(Language.VIETNAMESE)
                .html();
    }

    @PostMapping("/rounds/{period}/placements/{cadre}/decision")
    Result decide(
            @PathVariable UnitId agency,
            @PathVariable String period,
            @PathVariable CadreId cadre,
            @RequestBody Decision decision) {
        Result result = placement(agency, period, cadre).decided(decision);
        archive.keep(agency, result);
        return result;
    }

    private AgencyRound round(UnitId agency, String period) {
        return AgencyRound.of(StandardPolicies.decree335Individuals(), register(agency), agency, parsed(period));
    }

    private static EvaluationPeriod parsed(String period) {
        try {
            return EvaluationPeriod.parse(period);
        } catch (IllegalArgumentException refusal) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, refusal.getMessage(), refusal);
        }
    }

    /** Tells all that is wrong with a body, in both languages. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    List<Wrong> refused(HttpMessageNotReadableException failure) {
        return failure.getMostSpecificCause() instanceof JsonRefusal refusal
                ? refusal.problems().stream()
                        .map(problem -> new Wrong(problem.path(), problem.rule()))
                        .toList()
                : List.of();
    }

    @ExceptionHandler
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void notThere(NoSuchElementException absent) {}

    /** What was decided stays; a decision that takes its place is a result of its own. */
    @ExceptionHandler
    @ResponseStatus(HttpStatus.CONFLICT)
    void decidedAlready(DuplicateKeyException earlier) {}
}
