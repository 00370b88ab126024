package io.github.thuocdo.core;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.cadre.Cadre;
import io.github.thuocdo.core.cadre.CadreCategory;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.catalogue.Addition;
import io.github.thuocdo.core.catalogue.Aspects;
import io.github.thuocdo.core.catalogue.Catalogue;
import io.github.thuocdo.core.catalogue.Catalogues;
import io.github.thuocdo.core.catalogue.ComplexityGroup;
import io.github.thuocdo.core.catalogue.GroupScale;
import io.github.thuocdo.core.catalogue.Product;
import io.github.thuocdo.core.catalogue.ProductId;
import io.github.thuocdo.core.catalogue.StandardUnit;
import io.github.thuocdo.core.catalogue.Worth;
import io.github.thuocdo.core.classification.Channel;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.About;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.conduct.Conclusion;
import io.github.thuocdo.core.conduct.ConclusionKind;
import io.github.thuocdo.core.conduct.ConfidenceVote;
import io.github.thuocdo.core.conduct.DayOfEffect;
import io.github.thuocdo.core.conduct.Directive24;
import io.github.thuocdo.core.conduct.DisciplineBranch;
import io.github.thuocdo.core.conduct.DisciplineForm;
import io.github.thuocdo.core.conduct.IndicatorText;
import io.github.thuocdo.core.conduct.StandardDisciplineLaws;
import io.github.thuocdo.core.conduct.Tag;
import io.github.thuocdo.core.consequence.StandardConsequences;
import io.github.thuocdo.core.consequence.StandardTimeLimits;
import io.github.thuocdo.core.evaluation.Assessment;
import io.github.thuocdo.core.evaluation.AuthorityOrder;
import io.github.thuocdo.core.evaluation.FigureFinding;
import io.github.thuocdo.core.evaluation.FilledForm;
import io.github.thuocdo.core.evaluation.FindingSamples;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.evaluation.GroundDecision;
import io.github.thuocdo.core.evaluation.Mark;
import io.github.thuocdo.core.evaluation.OpenRegister;
import io.github.thuocdo.core.evaluation.PeriodExemption;
import io.github.thuocdo.core.evaluation.PeriodFacts;
import io.github.thuocdo.core.evaluation.Petition;
import io.github.thuocdo.core.evaluation.PresenceStatement;
import io.github.thuocdo.core.evaluation.RaisedRate;
import io.github.thuocdo.core.evaluation.RecordKind;
import io.github.thuocdo.core.evaluation.RecordedShare;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.evaluation.StepKind;
import io.github.thuocdo.core.evaluation.StepTaken;
import io.github.thuocdo.core.evaluation.Supplied;
import io.github.thuocdo.core.evaluation.Verdict;
import io.github.thuocdo.core.followup.ClarityAspect;
import io.github.thuocdo.core.followup.Entry;
import io.github.thuocdo.core.followup.EntryKind;
import io.github.thuocdo.core.followup.FollowUp;
import io.github.thuocdo.core.followup.FollowUpId;
import io.github.thuocdo.core.followup.Origin;
import io.github.thuocdo.core.followup.Responsible;
import io.github.thuocdo.core.followup.Schedule;
import io.github.thuocdo.core.followup.StandardFollowUp;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.number.Points;
import io.github.thuocdo.core.number.Rounding;
import io.github.thuocdo.core.observation.AbsenceReason;
import io.github.thuocdo.core.observation.Gap;
import io.github.thuocdo.core.observation.Observation;
import io.github.thuocdo.core.observation.Source;
import io.github.thuocdo.core.organization.Absence;
import io.github.thuocdo.core.organization.Appointment;
import io.github.thuocdo.core.organization.AppointmentKind;
import io.github.thuocdo.core.organization.Delegation;
import io.github.thuocdo.core.organization.Field;
import io.github.thuocdo.core.organization.LeaveKind;
import io.github.thuocdo.core.organization.Matter;
import io.github.thuocdo.core.organization.Organization;
import io.github.thuocdo.core.organization.SimilarTaskGroup;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.organization.UnitRegulation;
import io.github.thuocdo.core.period.DateRange;
import io.github.thuocdo.core.period.EvaluationPeriod;
import io.github.thuocdo.core.period.History;
import io.github.thuocdo.core.period.PeriodKind;
import io.github.thuocdo.core.period.WorkingCalendar;
import io.github.thuocdo.core.policy.Adoption;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.AmendmentProblem;
import io.github.thuocdo.core.policy.Difference;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyAssignment;
import io.github.thuocdo.core.policy.PolicyBasis;
import io.github.thuocdo.core.policy.PolicyEntry;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.RegulationEntry;
import io.github.thuocdo.core.policy.condition.Condition;
import io.github.thuocdo.core.policy.measure.CompositeMeasure;
import io.github.thuocdo.core.policy.measure.JudgedMeasure;
import io.github.thuocdo.core.policy.measure.Measure;
import io.github.thuocdo.core.policy.measure.RecordedMeasure;
import io.github.thuocdo.core.policy.measure.WorkMeasure;
import io.github.thuocdo.core.policy.rule.Gate;
import io.github.thuocdo.core.policy.rule.Ladder;
import io.github.thuocdo.core.policy.rule.LapseDeduction;
import io.github.thuocdo.core.policy.rule.Procedure;
import io.github.thuocdo.core.policy.rule.Quota;
import io.github.thuocdo.core.policy.rule.Reach;
import io.github.thuocdo.core.policy.rule.ScoreRounding;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.core.promise.ProgressReport;
import io.github.thuocdo.core.promise.Promise;
import io.github.thuocdo.core.promise.PromiseId;
import io.github.thuocdo.core.promise.PromiseKind;
import io.github.thuocdo.core.promise.PromisedMeasure;
import io.github.thuocdo.core.promise.RegistrationRule;
import io.github.thuocdo.core.rating.DeclaredConflict;
import io.github.thuocdo.core.rating.IndexNode;
import io.github.thuocdo.core.rating.IndexReturn;
import io.github.thuocdo.core.rating.Rater;
import io.github.thuocdo.core.rating.Rating;
import io.github.thuocdo.core.rating.RatingRound;
import io.github.thuocdo.core.rating.RatingSheet;
import io.github.thuocdo.core.task.Component;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Extension;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.core.task.Task;
import io.github.thuocdo.core.task.TaskId;
import io.github.thuocdo.core.task.TaskOrigin;
import io.github.thuocdo.core.unit.Unit;
import io.github.thuocdo.core.unit.UnitId;
import io.github.thuocdo.core.unit.UnitLevel;
import io.github.thuocdo.core.validity.ValueRule;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** At least one value of every public type of core, with its optional parts present and absent. */
final class Samples {

    private static final CadreId BINH = CadreId.of("CC-01");
    private static final CadreId NHAN = CadreId.of("CC-02");
    private static final CadreId NGAN = CadreId.of("CC-04");
    private static final UnitId WARD = UnitId.of("ubnd");
    private static final UnitId OFFICE = UnitId.of("van-phong");
    private static final EvaluationPeriod MARCH = EvaluationPeriod.month(2026, 3);
    private static final EvaluationPeriod YEAR = EvaluationPeriod.year(2026);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 20);
    private static final Citation CITATION = new Citation("335/2025/NĐ-CP", "Điều 11.3");
    private static final Decision DECISION = new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", DAY);
    private static final Excusal CONFIRMED = Excusal.confirmed(BINH);
    private static final Lapse FAULT = Lapse.of(EvidenceId.of("BB-1"), 1, Excusal.notAsked());
    private static final Lapse DELAY = new Lapse(
            EvidenceId.of("BB-2"),
            1,
            Optional.of("bản số 3"),
            Optional.of(DAY),
            Optional.of(2L),
            Excusal.refused(BINH, "mất điện chỉ một giờ"));
    private static final Form FORM = new Form(
            "Mẫu số 01",
            ImmutableList.of(
                    Form.Group.of("I", ImmutableList.of(Fraction.of(5), Fraction.of(5))),
                    Form.Group.of("II", ImmutableList.of(Fraction.of(20)))));
    private static final FilledForm FILLED = new FilledForm(
            FORM,
            ImmutableMap.of(
                    "I",
                    new Mark(Optional.of(Fraction.of(10)), Optional.of(Fraction.of(9))),
                    "II.1",
                    Mark.self(Fraction.of(18))));
    private static final Conclusion REPRIMAND = Conclusion.builder()
            .id("KL-1")
            .kind(ConclusionKind.DISCIPLINE)
            .form(DisciplineForm.REPRIMAND)
            .branch(DisciplineBranch.ADMINISTRATIVE)
            .about(Subject.of(NGAN))
            .decision(DECISION)
            .build();
    private static final Tag TAG = new Tag("KL-1", Directive24.annex().reference("G1-03"), "Ban Tổ chức", DAY);
    private static final Result MARCH_RESULT = Result.builder()
            .id("KQ-1")
            .subject(Subject.of(NGAN))
            .period(MARCH)
            .source(Source.of("Phiếu tháng 3"))
            .total(Points.parse("260/3"))
            .build();
    private static final GroundDecision GROUND_DECISION =
            new GroundDecision("KL-1", true, Optional.of(YEAR), DECISION, "đã trao đổi với người bị kỷ luật");
    private static final Policy POLICY = StandardPolicies.decree335Individuals();
    private static final Adoption ADOPTION = new Adoption(DECISION, ImmutableMap.of("deduction-base", "task-line"));

    private Samples() {}

    static ImmutableList<Object> all() {
        return ImmutableList.builder()
                .addAll(values())
                .addAll(people())
                .addAll(work())
                .addAll(catalogues())
                .addAll(judgements())
                .addAll(ratings())
                .addAll(FindingSamples.findings())
                .addAll(FindingSamples.refusals())
                .add(register())
                .add(OpenRegister.of(register()))
                .addAll(policies())
                .addAll(consequences())
                .build();
    }

    private static ImmutableList<Object> values() {
        return ImmutableList.of(
                Fraction.of(260, 3),
                Points.of(30),
                Interval.parse("[70,90)"),
                Interval.all(),
                new Interval.Bound(Fraction.of(70), Interval.Edge.CLOSED),
                Rounding.parse("0.01 half-up"),
                DateRange.on(DAY),
                MARCH,
                calendar(),
                CITATION,
                DECISION,
                new LegalInstrument("335/2025/NĐ-CP", "Nghị định", "Decree", DAY, DateRange.from(DAY)),
                new Provision("335.quality", CITATION, "Chất lượng", "Quality"),
                Observation.given(Points.ZERO),
                Observation.notDue(),
                Gap.ON_LEAVE,
                Source.Known.ENTERED,
                Source.of("Báo cáo số 7"),
                new Source.ByPolicy("vn.335-2025.individuals"),
                new Source.Share(Source.Known.COMPUTED, 10),
                new Source.Weighed(ImmutableList.of(new Source.Share(Source.Known.COMPUTED, 10))),
                new AbsenceReason.ByReading(Gap.NO_ASSIGNED_WORK, "no-assigned-work", "undetermined"),
                new AbsenceReason.ByRule(new Provision("335.six-months", CITATION, "Sáu tháng", "Six months")),
                new AbsenceReason.InWords("heads nothing"),
                Observation.notApplicable(new AbsenceReason.InWords("heads nothing")),
                Observation.excused(new AbsenceReason.InWords("on leave")),
                Observation.notRated(new AbsenceReason.InWords("nobody confirmed")),
                Observation.withheld(new AbsenceReason.InWords("inspection open")));
    }

    private static WorkingCalendar calendar() {
        return WorkingCalendar.of(
                Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                Set.of(LocalDate.of(2026, 4, 30)),
                Set.of(LocalDate.of(2026, 5, 9)));
    }

    private static ImmutableList<Object> people() {
        return ImmutableList.of(
                BINH,
                Cadre.of(BINH, "Trịnh Quốc Bình", CadreCategory.CIVIL_SERVANT),
                OFFICE,
                Unit.of(WARD, "UBND phường", UnitLevel.USING),
                Unit.of(OFFICE, "Văn phòng", UnitLevel.DIRECT_USING, WARD),
                Subject.of(BINH),
                Subject.of(OFFICE),
                new Absence(NGAN, LeaveKind.SICK, DateRange.on(DAY)),
                new SimilarTaskGroup("N", ImmutableSet.of(NGAN), DateRange.all()),
                post(NGAN, Role.STAFF).build(),
                actingHead(),
                Field.builder().deputy(NHAN).build(),
                field(),
                Organization.builder().build(),
                organization());
    }

    private static Appointment.Builder post(CadreId cadre, Role role) {
        return Appointment.builder().cadre(cadre).unit(OFFICE).role(role);
    }

    private static Appointment actingHead() {
        return post(NHAN, Role.HEAD)
                .kind(AppointmentKind.ACTING)
                .dates(DateRange.from(DAY))
                .reportsTo(BINH)
                .decision(DECISION)
                .build();
    }

    private static Field field() {
        return Field.builder()
                .deputy(NHAN)
                .name("tư pháp, hộ tịch")
                .addPeople(NGAN)
                .addUnits(OFFICE)
                .dates(DateRange.from(DAY))
                .decision(DECISION)
                .build();
    }

    private static Organization organization() {
        return Organization.builder()
                .addUnits(
                        Unit.of(WARD, "UBND phường", UnitLevel.USING),
                        Unit.of(OFFICE, "Văn phòng", UnitLevel.DIRECT_USING, WARD))
                .addCadres(
                        Cadre.of(BINH, "Trịnh Quốc Bình", CadreCategory.CIVIL_SERVANT),
                        Cadre.of(NHAN, "Vũ Thị Hồng Nhạn", CadreCategory.CIVIL_SERVANT),
                        Cadre.of(NGAN, "Nguyễn Thị Kim Ngân", CadreCategory.CIVIL_SERVANT))
                .addAppointments(
                        post(BINH, Role.HEAD).build(),
                        post(NHAN, Role.DEPUTY).build(),
                        actingHead(),
                        post(NGAN, Role.STAFF).build())
                .addAbsences(new Absence(NGAN, LeaveKind.SICK, DateRange.on(DAY)))
                .addFields(field())
                .addGroups(new SimilarTaskGroup("N", ImmutableSet.of(NGAN), DateRange.all()))
                .build();
    }

    private static ImmutableList<Object> work() {
        return ImmutableList.of(
                TaskId.of("T1"),
                EvidenceId.of("BB-1"),
                Excusal.notAsked(),
                CONFIRMED,
                Excusal.refused(BINH, "không có căn cứ"),
                Excusal.unanswered(),
                FAULT,
                DELAY,
                new Extension(DAY, DAY.plusDays(3), Optional.empty()),
                new Extension(DAY, DAY.plusDays(3), Optional.of(DAY)),
                plainTask().build(),
                fullTask(),
                new Component("hồ sơ 12", Fraction.of(3, 5)),
                componentTask());
    }

    private static Task.Builder plainTask() {
        return Task.builder()
                .id(TaskId.of("T1"))
                .assignee(NGAN)
                .coefficient(Fraction.of(1, 20))
                .assigned(Fraction.of(400));
    }

    private static Task componentTask() {
        return plainTask()
                .id(TaskId.of("T3"))
                .product(ProductId.of("báo cáo tuần"))
                .component(new Component("báo cáo 12", Fraction.of(3, 5)))
                .build();
    }

    private static ImmutableList<Object> catalogues() {
        Addition addition = new Addition(
                DECISION, DAY.plusDays(1), ImmutableList.of(Product.within("soát lỗi", ProductId.of("báo cáo tuần"))));
        Catalogue plain = Catalogue.builder()
                .id("DM-1")
                .decision(DECISION)
                .addProducts(Product.converted("báo cáo tuần", Fraction.ONE))
                .build();
        Catalogue full = Catalogue.builder()
                .id("DM-2")
                .decision(DECISION)
                .inForce(DateRange.from(DAY.plusDays(1)))
                .agency(WARD)
                .scale(GroupScale.HANDBOOK_2026)
                .groups(ComplexityGroup.handbook())
                .standardUnit(new StandardUnit.OfProduct(ProductId.of("báo cáo tuần")))
                .hoursPerUnit(Fraction.of(8))
                .rounding(Rounding.parse("0.1 half-up"))
                .addProducts(
                        Product.scored(
                                "báo cáo tuần",
                                "1",
                                new Aspects(Points.of(20), Points.of(20), Points.of(10), Points.ZERO)),
                        Product.scored("hồ sơ đất đai", "2", Points.of(130)),
                        Product.timed("họp", Fraction.of(2)))
                .addAdditions(addition)
                .build();
        return ImmutableList.builder()
                .add(plain, full, addition, Catalogues.of(plain, full))
                .addAll(ComplexityGroup.handbook())
                .add(new Aspects(Points.of(20), Points.of(20), Points.of(10), Points.ZERO))
                .add(
                        new StandardUnit.OfPoints(Points.of(25)),
                        full.standardUnit().orElseThrow())
                .addAll(full.products())
                .addAll(full.products().stream().map(Product::worth).iterator())
                .add(new Worth.Converted(Fraction.of(1, 20)), new Worth.Within(ProductId.of("họp")))
                .add(ProductId.of("họp"))
                .build();
    }

    private static Task fullTask() {
        return plainTask()
                .id(TaskId.of("T2"))
                .name("Chứng thực bản sao")
                .origin(TaskOrigin.AD_HOC)
                .reported(Fraction.of(400))
                .approved(Fraction.of(399))
                .assignedOn(DAY)
                .dueOn(DAY.plusDays(5))
                .finishedOn(DAY.plusDays(6))
                .handedBackOn(DAY.plusDays(1))
                .addExtensions(new Extension(DAY, DAY.plusDays(6), Optional.of(DAY)))
                .addFaults(FAULT)
                .addDelays(DELAY)
                .period(MARCH)
                .putPlannedShare(MARCH, Fraction.of(1, 2))
                .unit(OFFICE)
                .build();
    }

    private static ImmutableList<Object> judgements() {
        return ImmutableList.of(
                new Allegation("PA-1", Subject.of(NGAN), "đi muộn", DAY),
                REPRIMAND,
                Conclusion.builder()
                        .from(REPRIMAND)
                        .effectiveOn(DAY.plusDays(5))
                        .dutyRelated(false)
                        .act("HV-1")
                        .committedAt(OFFICE)
                        .annulledOn(DAY.plusDays(30))
                        .answer("đã giải trình")
                        .build(),
                Directive24.annex(),
                Directive24.annex().groups().get(0),
                Directive24.annex().groups().get(2),
                Directive24.annex().indicator("G1-05"),
                Directive24.annex().indicator("G3-04"),
                IndicatorText.of("một biểu hiện"),
                Directive24.symptoms().reference("stagnation"),
                TAG,
                FORM,
                FORM.groups().get(0),
                Mark.confirmed(Fraction.of(5)),
                FILLED,
                Assessment.of(Verdict.FULL),
                Assessment.chosen(Verdict.PROLONGED, "mất đoàn kết kéo dài"),
                new Supplied(Fraction.of(6, 7), "phần mềm"),
                new FigureFinding.MarkOffStep(Subject.of(NGAN), MARCH, "general"),
                FigureFinding.Stated.of(Fraction.of(6, 7)),
                GROUND_DECISION,
                new GroundDecision("KL-1", false, Optional.empty(), DECISION, "đã xem xét"),
                MARCH_RESULT,
                fullResult(),
                new PeriodExemption(
                        Subject.of(NGAN),
                        MARCH,
                        PeriodExemption.Reason.AGENCY_DISSOLVED,
                        DECISION,
                        Channel.CIVIL_SERVICE),
                new PresenceStatement(NGAN, MARCH, false, Source.of("phòng Nội vụ")),
                new Petition(NGAN, MARCH, "điểm c", DAY, Optional.empty(), Optional.empty()),
                new Petition(NGAN, YEAR, "mức xếp loại", DAY, Optional.of(DAY.plusDays(9)), Optional.of(BINH)),
                new RaisedRate(WARD, YEAR, Fraction.of(23, 100), DECISION),
                new RaisedRate(WARD, YEAR, Fraction.of(23, 100), DECISION, Channel.PARTY, Subject.Kind.COLLECTIVE),
                new RecordedShare(WARD, Optional.of("T"), YEAR, Fraction.of(18, 100), Source.of("báo cáo của Đảng ủy")),
                new AuthorityOrder(WARD, YEAR, ImmutableList.of(Subject.of(OFFICE)), DECISION, Channel.CIVIL_SERVICE),
                AuthorityOrder.ofPeople(WARD, YEAR, ImmutableList.of(NGAN, NHAN), DECISION),
                facts());
    }

    private static ImmutableList<Object> ratings() {
        Subject office = Subject.of(OFFICE);
        RatingSheet sheet = new RatingSheet(
                "Phiếu chấm chéo",
                ImmutableMap.of("quality", Interval.parse("[0,10]"), "time", Interval.parse("[0,5]")));
        Rating rating = Rating.builder()
                .by(Rater.of(BINH))
                .subject(office)
                .givenOn(DAY)
                .putMark("quality", Observation.given(Fraction.of(17, 2)))
                .putMark("time", Observation.notRated(new AbsenceReason.InWords("did not see it")))
                .source(Source.of("Phiếu 1"))
                .build();
        DeclaredConflict conflict =
                new DeclaredConflict(Rater.of(WARD), office, DAY, "cùng trụ sở", Source.of("Bản khai 1"));
        IndexNode.Criterion criterion = new IndexNode.Criterion(
                "discipline", Fraction.ONE, Fraction.of(2), IndexNode.Content.BASIC, IndexNode.Way.APPRAISAL);
        IndexNode.Field index = new IndexNode.Field("reform", Fraction.ONE, ImmutableList.of(criterion));
        IndexReturn.Line line = new IndexReturn.Line(
                Observation.given(Fraction.of(2)), Observation.given(Fraction.of(3, 2)), Source.of("Thẩm định"));
        return ImmutableList.of(
                Rater.of(BINH),
                Rater.of(WARD),
                new Rater.Respondents("phieu-017"),
                new Rater.Business("dn-03"),
                sheet,
                rating,
                conflict,
                new RatingRound(sheet, MARCH, ImmutableList.of(rating), ImmutableList.of(conflict)),
                criterion,
                index,
                line,
                new IndexReturn(index, office, YEAR, ImmutableMap.of("discipline", line)));
    }

    private static Result fullResult() {
        return Result.builder()
                .from(MARCH_RESULT)
                .id("KQ-2")
                .judgedBy(OFFICE)
                .putElement("a", Fraction.of(6, 7))
                .classification(Classification.GOOD)
                .decision(DECISION)
                .addActs("HV-1")
                .replaces("KQ-1")
                .build();
    }

    private static PeriodFacts facts() {
        return PeriodFacts.builder()
                .cadre(NGAN)
                .period(MARCH)
                .marks(FILLED)
                .putAssessment("dd", Assessment.of(Verdict.FULL))
                .putSupplied("a", new Supplied(Fraction.of(6, 7), "phần mềm"))
                .build();
    }

    private static Register register() {
        return Register.builder()
                .organization(organization())
                .addTasks(plainTask().build(), fullTask(), componentTask())
                .catalogues((Catalogues) catalogues().get(3))
                .addPeriodFacts(facts())
                .addResults(MARCH_RESULT, fullResult())
                .addConclusions(REPRIMAND)
                .addAllegations(new Allegation("PA-1", Subject.of(OFFICE), "thái độ", DAY))
                .addTags(TAG)
                .addGroundDecisions(GROUND_DECISION)
                .addRaisedRates(new RaisedRate(WARD, YEAR, Fraction.of(23, 100), DECISION))
                .addRecordedShares(RecordedShare.of(WARD, YEAR, Fraction.of(18, 100), "báo cáo của Đảng ủy"))
                .addAuthorityOrders(AuthorityOrder.ofPeople(WARD, YEAR, ImmutableList.of(NGAN, NHAN), DECISION))
                .addExemptions(new PeriodExemption(
                        Subject.of(NGAN), MARCH, PeriodExemption.Reason.RECORDS_LOST, DECISION, Channel.CIVIL_SERVICE))
                .addPresence(new PresenceStatement(NGAN, MARCH, true, Source.of("phòng Nội vụ")))
                .putLoaded(RecordKind.TASKS, DateRange.ofClosed(DAY, DAY.plusYears(1)))
                .addPetitions(new Petition(NGAN, MARCH, "điểm c", DAY, Optional.empty(), Optional.empty()))
                .addSteps(new StepTaken(
                        StepKind.MEETING, Subject.of(WARD), YEAR, DAY, Optional.of(BINH), Source.of("BB-4")))
                .addConfidenceVotes(new ConfidenceVote(BINH, DAY, 14, 21, Source.of("BB-3")))
                .addFollowUps(followUp())
                .addPromises(promise())
                .calendar(calendar())
                .build();
    }

    private static Promise promise() {
        return Promise.builder()
                .id(PromiseId.of("CT-3"))
                .kind(PromiseKind.PORTFOLIO)
                .matter("xử lý dự án chậm triển khai")
                .document(Source.of("NQ-4"))
                .promisedOn(DAY)
                .responsible(Responsible.builder().lead(OFFICE).build())
                .dueOn(DAY.plusYears(1))
                .measure(new PromisedMeasure(
                        Fraction.of(712), PromisedMeasure.Side.AT_LEAST, Optional.of("dự án"), Optional.of("danh mục")))
                .addReports(new ProgressReport(
                        DAY,
                        Fraction.of(419),
                        ImmutableMap.of("đã xử lý", Fraction.of(419), "còn lại", Fraction.of(293)),
                        Source.of("BC-9")))
                .build();
    }

    private static FollowUp followUp() {
        return FollowUp.builder()
                .id(FollowUpId.of("VB-12"))
                .origin(Origin.QUESTIONING)
                .matter("báo cáo các dự án chậm sử dụng đất")
                .document(Source.of("NQ-4"))
                .raisedOn(DAY)
                .responsible(Responsible.builder()
                        .lead(OFFICE)
                        .addCoordinating(WARD)
                        .addPeople(NGAN)
                        .build())
                .schedule(new Schedule.Monthly(25, Optional.of(DAY.plusYears(1))))
                .putStated(ClarityAspect.RESULT, "danh sách")
                .field("đất đai")
                .dependsOn("Sở Tài chính")
                .addEntries(Entry.builder()
                        .kind(EntryKind.OPINION_ASKED)
                        .on(DAY)
                        .month(EvaluationPeriod.containing(PeriodKind.MONTH, DAY.plusMonths(1)))
                        .day(DAY.plusDays(9))
                        .addUnits(WARD)
                        .text("đề nghị có ý kiến")
                        .document(Source.of("CV-7"))
                        .build())
                .build();
    }

    /** The policies with everything of which they consist. */
    private static ImmutableList<Object> policies() {
        Set<Object> parts = new LinkedHashSet<>();
        StandardPolicies.editions().forEach(edition -> addWithParts(edition.rules(), parts));
        return ImmutableList.builder()
                .addAll(parts)
                .add(new LapseDeduction.EachLapse(Fraction.of(1, 3)))
                .add(POLICY.attribution().service().orElseThrow())
                .add(new LapseDeduction.WholeProduct())
                .add(new LapseDeduction.DayStep(4, Fraction.of(2, 5)))
                .add(new LapseDeduction.ByDaysLate(ImmutableList.of(new LapseDeduction.DayStep(1, Fraction.of(1, 5)))))
                .add(ScoreRounding.NONE.parse("ratio 0.0001 half-up, month-as-recorded 0.01 half-up, year 0.1 down"))
                .add(Quota.SmallGroup.NONE.parse("at-least-one-below-5 (06/2026/QĐ-UBND, Điều 18)"))
                .add(Quota.Tie.REFER.parse("declared-keys: result, general"))
                .add(PolicyScope.civilService(CadreCategory.CIVIL_SERVANT))
                .add(new PolicyBasis(POLICY.id(), POLICY.contentHash()))
                .add(new Difference(
                        new Difference.Where(Optional.of("335.quota"), "rate.share"),
                        new Difference.End.Value(Fraction.of(1, 5)),
                        new Difference.End.Absent()))
                .add(new Difference.Where(Optional.empty(), "id"))
                .add(new Difference.End.Absent())
                .add(new Difference.End.Value(Fraction.of(1, 5)))
                .add(new Difference.End.Values(ImmutableList.of(ConclusionKind.DISCIPLINE)))
                .add(new Difference.End.Parts(ImmutableList.of("335.general")))
                .add(new Difference.End.Kind(Quota.class))
                .add(ValueRule.MEANT.broken(ValueRule.ONE_OF.broken("roles, kinds"), "roles"))
                .add(new AmendmentProblem(
                        ImmutableList.of(0), "335.quota/rate.share", ValueRule.OF_TYPE.broken("Fraction")))
                .add(new Amendment.Insert(POLICY.quota().orElseThrow(), "335.work", "Điều 1"))
                .add(new Amendment.Replace(POLICY.quota().orElseThrow(), "Điều 1"))
                .add(new Amendment.Repeal("335.quota", "Điều 1"))
                .add(new Amendment.Put("335.quota/rate.share", Fraction.of(1, 4), "Điều 1"))
                .add(new Amendment.Add("335.discipline/when.kinds", "suspension", "", "Điều 1"))
                .add(new PolicyAssignment(
                        ImmutableSet.of(POLICY.id()),
                        ImmutableSet.of(NGAN),
                        ImmutableSet.of(OFFICE),
                        ImmutableSet.of("nhom-1"),
                        DateRange.from(DAY),
                        DECISION,
                        PolicyAssignment.QuotaSharing.COMMON))
                .add(AgencyPolicies.of(POLICY))
                .add(POLICY)
                .add(POLICY.reading("deduction-base", "task-line", "QĐ 12"))
                .add(ADOPTION)
                .addAll(StandardPolicies.book().silences())
                .addAll(StandardPolicies.book().transitions())
                .addAll(StandardPolicies.book().entries().stream()
                        .flatMap(entry -> entry.regulationDuty().stream())
                        .iterator())
                .add(StandardPolicies.book()
                        .governing(PolicyScope.civilService(CadreCategory.CADRE), EvaluationPeriod.year(2027)))
                .add(StandardPolicies.book()
                        .governing(PolicyScope.civilService(CadreCategory.CIVIL_SERVANT), EvaluationPeriod.year(2026)))
                .add(new RegulationEntry(
                        new UnitRegulation(WARD, DECISION),
                        StandardPolicies.decree233PublicEmployees()
                                .amendedBy(
                                        "own",
                                        new LegalInstrument(
                                                DECISION.number(), "Quy chế", "Regulation", DAY, DateRange.from(DAY)),
                                        DateRange.from(DAY),
                                        ImmutableList.of())))
                .add(PolicyEntry.of(POLICY).adopting(ADOPTION).withReplaces("vn.90-2020.individuals"))
                .add(StandardPolicies.book())
                .addAll(otherRules())
                .build();
    }

    /** The parts of rules that Decree 335/2025 on individuals does not need. */
    private static ImmutableList<Object> otherRules() {
        Provision provision = new Provision("x", new Citation("366-QĐ/TW", "Điều 11"), "Điều kiện", "Condition");
        Measure share = new RecordedMeasure.ClassShare(
                "units",
                provision,
                Classification.COMPLETED,
                new Interpretation.Chosen<>(
                        "no-subordinate-units",
                        RecordedMeasure.NoUnits.NOTHING_TO_ASK,
                        "thuocdo",
                        "There is nothing to ask."));
        Measure tasks = new WorkMeasure.TasksMeeting(
                "tasks-exceeding",
                provision,
                ImmutableSet.of(WorkMeasure.TaskTest.EXCEEDING),
                Fraction.ONE,
                Optional.of(new Interpretation.Chosen<>(
                        "exceeding", WorkMeasure.Exceeding.FLAGGED_BY_AUTHORITY, "thuocdo", "Nobody else can know.")));
        Measure figure = new RecordedMeasure.Figure(
                "index",
                provision,
                Measure.Unit.POINTS,
                Optional.of(Fraction.of(5)),
                ImmutableList.of(Fraction.ZERO, Fraction.of(5, 2)),
                RecordedMeasure.MissingFigure.LEFT_OUT);
        Measure count = new RecordedMeasure.PeriodCount(
                "excellent-quarters", provision, Classification.EXCELLENT, Classification.EXCELLENT);
        Measure stepped = new CompositeMeasure.Stepped(
                "steps",
                provision,
                count,
                ImmutableList.of(
                        new CompositeMeasure.Step(Interval.atLeast(Fraction.of(2)), Fraction.of(50)),
                        new CompositeMeasure.Step(Interval.below(Fraction.of(2)), Fraction.ZERO)),
                Measure.Unit.POINTS);
        Condition enough = new Condition.Within(share, Interval.atLeast(Fraction.of(7, 10)));
        Condition away = new Condition.Away(
                ImmutableSet.of(LeaveKind.SICK), Interval.closedOpen(Fraction.of(3), Fraction.of(6)));
        Ladder ladder = new Ladder(
                provision,
                new Reach(ImmutableSet.of(Role.COLLECTIVE), ImmutableSet.of(PeriodKind.YEAR)),
                ImmutableList.of(new Ladder.Rung(
                        provision,
                        Classification.EXCELLENT,
                        Optional.empty(),
                        ImmutableList.of(new Ladder.Requirement(provision, new Condition.Not(away))))),
                Ladder.Outcome.CLASS,
                Optional.empty(),
                Optional.of(new Interpretation.Chosen<>(
                        "beyond-ladder", Ladder.Beyond.REFER_TO_AUTHORITY, "thuocdo", "There is no class for it.")));
        return ImmutableList.of(
                share,
                tasks,
                figure,
                count,
                stepped,
                new CompositeMeasure.Step(Interval.all(), Fraction.ONE),
                new CompositeMeasure.Reference("general", provision, Measure.Unit.POINTS),
                new JudgedMeasure.FormGroup("I", Optional.of(Fraction.of(20))),
                enough,
                away,
                new Condition.Supposed(
                        new Condition.LeftService(),
                        new Interpretation.Chosen<>(
                                "left-service", Condition.Supposition.NOT_APPLIED, "thuocdo", "No text says so.")),
                new Condition.LeftService(),
                new Condition.Heads(ImmutableSet.of(UnitLevel.DIRECT_USING)),
                new Condition.EndsFrom(DAY),
                new Condition.LastWithin(PeriodKind.YEAR),
                new Condition.Remedied(ImmutableSet.of(About.SUBJECT)),
                new Condition.Not(enough),
                new Condition.AllOf(ImmutableList.of(enough, away)),
                new Condition.AnyOf(ImmutableList.of(enough, away)),
                ladder,
                new Ladder.Requirement(provision, enough),
                new Gate(
                        provision,
                        ladder.reach(),
                        enough,
                        new Gate.ConsideredTogether(),
                        Optional.of(new Condition.Established(ImmutableSet.of(ConclusionKind.FORCE_MAJEURE)))),
                new Gate.ConsideredTogether(),
                new Gate.OwnResult(
                        Channel.CIVIL_SERVICE,
                        new Interpretation.Chosen<>(
                                "state-result",
                                Gate.OwnResultUse.SHOWN_BESIDE,
                                "thuocdo",
                                "The text names a basis, no limit.")),
                new Quota.Recorded(new Quota.OfStaff()),
                new Quota.OfStaff(),
                new Quota.OfRanked(),
                new LegalInstrument.Signing.OnRecord(DAY),
                new LegalInstrument.Signing.Supplied(DAY),
                new LegalInstrument.Signing.Unknown(),
                new UnitRegulation(WARD, DECISION),
                new Schedule.Once(DAY),
                new RegistrationRule(
                        BilingualText.of("Ban Thường vụ"),
                        ImmutableSet.of(NGAN, BINH),
                        ImmutableSet.of(PromiseKind.HARD_TASK),
                        DateRange.of(DAY, DAY.plusYears(1)),
                        RegistrationRule.Operator.EXACTLY,
                        2,
                        RegistrationRule.Scope.EACH,
                        BilingualText.of("QĐ-5")),
                StandardFollowUp.threeClear(),
                StandardFollowUp.threeClear().items().get(0),
                StandardFollowUp.taskForceOfHanoi(),
                followUp(),
                followUp().id(),
                followUp().responsible(),
                followUp().schedule().orElseThrow(),
                followUp().entries().get(0),
                promise(),
                promise().id(),
                promise().measure(),
                promise().reports().get(0),
                new StepTaken(StepKind.NOTICE, Subject.of(NGAN), YEAR, DAY, Optional.empty(), Source.of("TB-5")),
                new Procedure.DayOfYear(MonthDay.of(12, 15), Procedure.YearMeant.OF_PERIOD),
                new Procedure.ByDay(DAY),
                new Procedure.BeforeDay(new Interpretation.Chosen<>(
                        "class-day",
                        new Procedure.DayOfYear(MonthDay.of(1, 15), Procedure.YearMeant.NEXT),
                        "thuocdo",
                        "")),
                new Procedure.WithinDays(
                        5,
                        new Interpretation.Chosen<>("database-from", Procedure.CountedFrom.NOTICE, "thuocdo", ""),
                        new Interpretation.Chosen<>("database-days", Procedure.CountedDays.WORKING, "thuocdo", "")),
                new Delegation(WARD, BINH, ImmutableSet.of(Matter.CLASSIFY), DateRange.from(DAY), DECISION),
                new Quota.Raised(
                        Optional.empty(), Optional.of(new Quota.OfStaff()), Quota.Force.ADVICE, Optional.empty()),
                new Quota.AgencyBoard(
                        new Interpretation.Chosen<>("quota-agency", Quota.Agency.USING_AGENCY, "thuocdo", ""),
                        new Interpretation.Chosen<>("quota-members", Quota.Members.EMPLOYED_IN_AGENCY, "thuocdo", "")),
                new Quota.AuthorityBoard(
                        new Interpretation.Chosen<>("quota-board", Quota.Recognised.ALL_OF_AUTHORITY, "thuocdo", "")),
                new Interpretation.Open<>(
                        "quota-rounding", Quota.RateRounding.DOWN, "How is a number of places rounded?"),
                StandardPolicies.decree335Individuals()
                        .attribution()
                        .changesWithin()
                        .orElseThrow(),
                History.of("a").with(LocalDate.of(2026, 8, 1), "b"),
                Subject.leadershipOf(OFFICE),
                PolicyScope.collectives(Channel.PARTY));
    }

    /** The rules on consequences with everything of which they consist. */
    private static ImmutableList<Object> consequences() {
        Set<Object> parts = new LinkedHashSet<>();
        addWithParts(StandardConsequences.national(), parts);
        addWithParts(StandardTimeLimits.all(), parts);
        addWithParts(StandardConsequences.hanoi().rules(), parts);
        addWithParts(StandardDisciplineLaws.national(), parts);
        StandardDisciplineLaws.national()
                .laws()
                .forEach(law ->
                        addWithParts(law.withParty().map(ImmutableList::of).orElse(ImmutableList.of()), parts));
        parts.add(new DayOfEffect.AsRecorded(DAY));
        parts.add(new DayOfEffect.ByLaw(DAY, new Citation("234/2026/NĐ-CP", "Điều 2.9")));
        parts.add(new DayOfEffect.NotKnown(DAY, DayOfEffect.Missing.BRANCH));
        return ImmutableList.builder()
                .addAll(parts)
                .add(new ConfidenceVote(BINH, DAY, 14, 21, Source.of("BB-3")))
                .build();
    }

    private static void addWithParts(Object value, Set<Object> parts) {
        if (value instanceof Iterable<?> elements) {
            elements.forEach(element -> addWithParts(element, parts));
        } else if (value instanceof Record record) {
            parts.add(record);
            RecordParts.of(record).forEach(part -> addWithParts(part, parts));
        }
    }
}
