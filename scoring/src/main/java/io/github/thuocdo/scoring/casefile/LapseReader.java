package io.github.thuocdo.scoring.casefile;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableListMultimap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.task.EvidenceId;
import io.github.thuocdo.core.task.Excusal;
import io.github.thuocdo.core.task.Lapse;
import io.github.thuocdo.scoring.casefile.Terms.Common;
import io.github.thuocdo.scoring.casefile.Terms.Facts;
import io.github.thuocdo.scoring.casefile.Vocabulary.Claim;
import io.github.thuocdo.scoring.tree.Keyed;
import io.github.thuocdo.scoring.tree.RuleException;
import io.github.thuocdo.scoring.tree.Rules;
import io.github.thuocdo.scoring.tree.TableLayout;
import io.github.thuocdo.scoring.tree.TextValue;
import java.math.BigInteger;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads faults and delays, from the cell of a task or from a list with evidence. */
final class LapseReader {

    /** Who confirmed or refused a claim where no name is given. */
    private static final CadreId AUTHORITY = CadreId.of("authority");

    private static final BilingualText RULE = new BilingualText(
            "phải là số lần, có thể kèm kết quả xem xét: 2, hoặc 1 miễn, hoặc 1 không chấp nhận, hoặc 1 chờ xem xét, hoặc"
                    + " 1 miễn bởi TÊN, hoặc với lần chậm 1 (3 ngày), nhiều mục cách nhau bằng dấu phẩy",
            "must be a count, perhaps with what became of a claim: 2, or 1 excused, or 1 refused, or 1 unanswered,"
                    + " or 1 excused by NAME, or for delays 1 (3 days), several parted by commas");

    /** Count, days in brackets, what became of the claim, by whom. */
    private static final Pattern GROUP = Pattern.compile(
            "(?<count>[0-9]+)\\s*(?:(?:lần|times?|x)(?!\\p{L}))?\\s*(?:\\(?\\s*(?<days>[0-9]+)\\s*(?:days?|ngày)\\s*\\)?)?\\s*"
                    + "(?<claim>\\p{L}[\\p{L} _-]*?)?(?:\\s+(?:by|bởi)\\s+(?<by>\\S+))?",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern DECIMAL = Pattern.compile("[0-9]+([.,][0-9]+)+");
    private static final TableLayout LAYOUT = TableLayout.of(
            ImmutableList.of(Facts.TASK),
            ImmutableList.of(
                    Facts.PRODUCT,
                    Facts.TIMES,
                    Common.DATE,
                    Facts.DAYS,
                    Facts.EVIDENCE,
                    Facts.EXCUSAL,
                    Facts.BY,
                    Common.REASON));

    /** The word for one of these lapses in evidence ids: fault or delay. */
    private final String word;

    LapseReader(String word) {
        this.word = word;
    }

    /** Reads the cell of a task. */
    ImmutableList<Lapse> cell(String task, TextValue value) {
        Optional<String> decimal =
                value.text().filter(text -> DECIMAL.matcher(text).matches());
        if (decimal.isPresent()) {
            refuseDecimal(value, decimal.get());
            return ImmutableList.of();
        }
        ImmutableList.Builder<Lapse> lapses = ImmutableList.builder();
        int number = 1;
        for (TextValue part : value.partsBy(',')) {
            Optional<Lapse> lapse = group(task, number, part);
            lapse.ifPresent(lapses::add);
            number++;
        }
        return lapses.build();
    }

    /** A count with a comma in it may be a number that is no count, a thousand, or two counts. */
    private static void refuseDecimal(TextValue value, String text) {
        String apart = text.replaceAll("[.,]", ", ");
        String together = text.replaceAll("[.,]", "");
        value.refuse(
                "not-a-lapse",
                new BilingualText(
                        "không được viết như vậy, vì có thể hiểu theo nhiều cách: số lần là số nguyên; nếu là nhiều mục thì viết "
                                + apart + ", nếu là hàng nghìn thì viết " + together,
                        "must not be written so, for it can be read in several ways: a count is a whole number; write "
                                + apart + " for several entries, " + together + " for thousands"));
    }

    private Optional<Lapse> group(String task, int number, TextValue part) {
        Optional<String> text = part.text();
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Matcher matcher = GROUP.matcher(text.get());
        if (!matcher.matches()) {
            part.refuse("not-a-lapse", RULE);
            return Optional.empty();
        }
        Optional<Excusal> excusal = excusal(part, matcher);
        return excusal.flatMap(found ->
                        part.parsed("not-a-lapse", typed -> lapse(evidence(task, number), matcher, found)))
                .flatMap(lapse -> lapse);
    }

    private static Optional<Lapse> lapse(EvidenceId evidence, Matcher matcher, Excusal excusal) {
        long times = count(matcher.group("count"));
        Optional<Long> days = Optional.ofNullable(matcher.group("days")).map(LapseReader::count);
        return times == 0
                ? Optional.empty()
                : Optional.of(new Lapse(evidence, times, Optional.empty(), Optional.empty(), days, excusal));
    }

    private static Optional<Excusal> excusal(TextValue part, Matcher matcher) {
        String word = matcher.group("claim");
        if (word == null) {
            return Optional.of(Excusal.notAsked());
        }
        Optional<Claim> claim = Vocabulary.CLAIMS.find(word);
        if (claim.isEmpty()) {
            part.refuse("not-a-lapse", RULE);
        }
        CadreId by = Optional.ofNullable(matcher.group("by")).map(CadreId::of).orElse(AUTHORITY);
        return claim.map(found -> excusal(found, by, ""));
    }

    private static Excusal excusal(Claim claim, CadreId by, String reason) {
        return switch (claim) {
            case NOT_ASKED -> Excusal.notAsked();
            case CONFIRMED -> Excusal.confirmed(by);
            case REFUSED -> Excusal.refused(by, reason);
            case UNANSWERED -> Excusal.unanswered();
        };
    }

    private static long count(String digits) {
        BigInteger count = new BigInteger(digits);
        if (count.bitLength() > 53) {
            throw new RuleException(new BilingualText(
                    "phải là số lần không quá 9007199254740991", "must be a count of at most 9007199254740991"));
        }
        return count.longValueExact();
    }

    private EvidenceId evidence(String task, int number) {
        return EvidenceId.of(task + "/" + word + "-" + number);
    }

    /** One entry of a list. */
    private record Listed(String task, Optional<EvidenceId> evidence, Lapse lapse, TextValue at) {}

    /** Reads the list, by task; every task must be one that is known of those that were read. */
    ImmutableListMultimap<String, Lapse> list(TextValue value, TextValue read, Set<String> tasks) {
        ImmutableListMultimap.Builder<String, Lapse> lapses = ImmutableListMultimap.builder();
        int number = 1;
        for (Listed listed : Keyed.readEach(value, LAYOUT, this::listed)) {
            if (!tasks.contains(listed.task)) {
                listed.at.refuseBy(
                        read,
                        "unknown-task",
                        Rules.oneOf("phải là nhiệm vụ của cùng mục: ", "must be a task of the same block: ", tasks));
            }
            lapses.put(listed.task, numbered(listed, number));
            number++;
        }
        return lapses.build();
    }

    private Lapse numbered(Listed listed, int number) {
        Lapse lapse = listed.lapse;
        EvidenceId evidence = listed.evidence.orElseGet(() -> evidence(listed.task, number));
        return new Lapse(evidence, lapse.times(), lapse.product(), lapse.on(), lapse.lateDays(), lapse.excusal());
    }

    private Optional<Listed> listed(Keyed entry) {
        TextValue task = entry.required(Facts.TASK);
        Optional<String> id = task.text();
        Optional<String> product = entry.optional(Facts.PRODUCT).text();
        Optional<Long> times = count(entry.optional(Facts.TIMES));
        Optional<LocalDate> on = entry.optional(Common.DATE).date();
        Optional<Long> days = count(entry.optional(Facts.DAYS));
        Optional<EvidenceId> evidence = entry.optional(Facts.EVIDENCE).parsed("not-an-id", EvidenceId::of);
        Optional<Claim> claim = entry.optional(Facts.EXCUSAL).word(Vocabulary.CLAIMS);
        Optional<CadreId> by = entry.optional(Facts.BY).parsed("not-an-id", CadreId::of);
        Optional<String> reason = entry.optional(Common.REASON).text();
        return entry.make("not-a-lapse", () -> {
            Excusal excusal = excusal(claim.orElse(Claim.NOT_ASKED), by.orElse(AUTHORITY), reason.orElse(""));
            EvidenceId name = evidence.orElse(EvidenceId.of(id.orElseThrow()));
            Lapse lapse = new Lapse(name, times.orElse(1L), product, on, days, excusal);
            return new Listed(id.orElseThrow(), evidence, lapse, task);
        });
    }

    private static Optional<Long> count(TextValue value) {
        return value.count().flatMap(count -> value.parsed("not-a-count", LapseReader::count));
    }
}
