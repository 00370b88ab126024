package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.evaluation.OpenRegister;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.PolicyBook;
import io.github.thuocdo.core.policy.standard.StandardPolicies;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.ScoringEngine;
import io.github.thuocdo.scoring.drafting.AmendmentReader;
import io.github.thuocdo.scoring.drafting.PolicyReader;
import io.github.thuocdo.scoring.tree.OptionalLibrary;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextNode;
import io.github.thuocdo.scoring.tree.TreeRefusal;
import java.lang.reflect.Type;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Facts, dossiers, scorecards, outcomes and policies as JSON (dữ kiện, hồ sơ, phiếu điểm, kết quả và chính sách dạng JSON): written without
 * loss, read strictly.
 *
 * <pre>{@code
 * String text = ThuocdoJson.write(register);
 * Register same = ThuocdoJson.read(text, Register.class);
 * }</pre>
 *
 * <p>A scorecard's text holds the dossier, the policy's id and {@link Policy#contentHash() hash}, the readings in which it differs from
 * the shipped edition, the library's version, the totals, the proposal, every element, the rules considered, the findings, the whole
 * derivation, the provisions that its steps name, and a seal over the facts. Reading it holds the facts against the seal, scores the
 * dossier again and compares all that comes out: a text that was altered anywhere, or a library that computes otherwise, is refused at the
 * first difference.
 *
 * <pre>{@code
 * String text = ThuocdoJson.write(engine.score(dossier));
 * Scorecard same = ThuocdoJson.readScorecard(text, engine.policy());
 * }</pre>
 *
 * <p>Every document begins with the number of its format, {@code "format": 1}. Another number is refused; who writes a document by hand may
 * leave it out.
 *
 * <p>Reading needs {@code jackson-core} of version 2 on the path and says so by an {@link IllegalStateException} where it is missing; writing
 * needs nothing. The mapper of an application learns this form from {@link Jackson2Module} or {@link Jackson3Module}.
 *
 * <p>The methods keep no state and are thread-safe.
 */
public final class ThuocdoJson {

    private ThuocdoJson() {}

    /**
     * Writes a fact, a register, a dossier, a finding, a policy, a scorecard, a placement, a round, a paper or another outcome, or a list of
     * them.
     *
     * @param value  the value; of a collection each element is written, as one array
     * @return the text; the same for the same value and, where something was computed, the same version of the library
     * @throws IllegalArgumentException if it is nothing that the library makes of parts
     */
    public static String write(Object value) {
        return JsonText.text(tree(requireNonNull(value, "value")));
    }

    /** Returns what is written of a value, before it is text. */
    static TextNode tree(Object value) {
        return DocumentFormat.numbered(PartWriter.written(value));
    }

    /**
     * Reads anything that {@link #write} writes. A scorecard, also one within a placement, must have been made under a policy that the library
     * ships, be it under other readings, and everything recorded must come out of its dossier; a round is made again of what it was made of.
     *
     * <pre>{@code
     * Register register = ThuocdoJson.read(text, Register.class);
     * }</pre>
     *
     * @param <T>  the type
     * @param text  the text, as {@link #write} wrote it or in another order and form
     * @param type  the type, or the family to which it belongs
     * @return the value
     * @throws JsonRefusal if the text is no JSON or nested more than a hundred deep, or anything in it is unknown, missing, given twice, of
     *     the wrong type or out of range, or does not come out as recorded; {@link JsonRefusal#problems()} lists all of it
     * @throws IllegalArgumentException if values of the type do not travel
     */
    public static <T> T read(String text, Class<T> type) {
        return read(text, type, StandardPolicies.editions());
    }

    /**
     * Reads a list, or a value of a type with arguments, such as {@code List<Task>} or {@code Observation<Points>}.
     *
     * @param text  the text
     * @param type  the type; a list or set that is read cannot be changed
     * @return the value
     * @throws JsonRefusal as {@link #read(String, Class)} does
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    public static Object read(String text, Type type) {
        return read(text, DeclaredType.of(requireNonNull(type, "type")), StandardPolicies.editions());
    }

    /**
     * Reads anything that {@link #write} writes, where scorecards may also name policies of a book.
     *
     * @param <T>  the type
     * @param text  the text
     * @param type  the type, or the family to which it belongs
     * @param book  the policies that scorecards may name beside those that the library ships
     * @return the value
     * @throws JsonRefusal as {@link #read(String, Class)} does
     * @throws IllegalArgumentException as {@link #read(String, Class)} does
     */
    public static <T> T read(String text, Class<T> type, PolicyBook book) {
        requireNonNull(book, "book");
        return read(
                text,
                type,
                ImmutableList.<Policy>builder()
                        .addAll(book.policies())
                        .addAll(StandardPolicies.editions())
                        .build());
    }

    private static <T> T read(String text, Class<T> type, ImmutableList<Policy> policies) {
        requireNonNull(type, "type");
        return type.cast(read(text, DeclaredType.of(type), policies));
    }

    private static Object read(String text, DeclaredType type, ImmutableList<Policy> policies) {
        return document(requireNonNull(text, "text"), policies, (reader, at) -> reader.readAlone(at, type));
    }

    /**
     * Writes facts of several kinds for another application to {@linkplain #readFacts post} to a register.
     *
     * @param facts  the facts, of kinds that an {@link OpenRegister} takes
     * @return an array of objects, each with the {@code "kind"} of a fact and the {@code "fact"} itself
     * @throws IllegalArgumentException if an open register does not take one of them
     */
    public static String writeFacts(Iterable<?> facts) {
        return JsonText.text(DocumentFormat.numbered(PostedFacts.written(requireNonNull(facts, "facts"))));
    }

    /**
     * Reads facts of several kinds, as an application posts them, and adds them to a register.
     *
     * <pre>{@code
     * [
     *   { "kind": "task", "fact": { "id": "CV-12", "assignee": "CC-02", … } },
     *   { "kind": "result", "fact": { … } }
     * ]
     * }</pre>
     *
     * <p>A fact may stand before one that it names. What names a fact that is refused is not told as a mistake of its own.
     *
     * @param text  the array
     * @param book  the register to which they are added
     * @return the register with all of them, those of one kind in the order of the text as far as what they name lets them
     * @throws JsonRefusal if anything is refused, be it a text or what the register does not take; {@link JsonRefusal#problems()} lists
     *     all of it, and nothing is added
     */
    public static OpenRegister readFacts(String text, OpenRegister book) {
        requireNonNull(book, "book");
        return document(requireNonNull(text, "text"), (reader, at) -> PostedFacts.added(reader, at, book));
    }

    /**
     * Returns the JSON Schema (draft 2020-12) of what {@link #write} writes of a type, by which an application can check documents at its edge.
     *
     * <p>The schema says which fields there are and which may be left out, the kinds of families, the constants, and how numbers, days, periods
     * and ranges look. What holds between facts it cannot say: a mark above its maximum, or a scorecard that does not come out, is refused on
     * reading alone.
     *
     * @param type  the type, or the family to which it belongs
     * @return the schema, the same with every version of a format
     * @throws IllegalArgumentException if the library does not make values of the type of parts
     */
    public static String schema(Class<?> type) {
        return JsonText.text(JsonSchema.of(DeclaredType.of(requireNonNull(type, "type"))));
    }

    /**
     * Returns the JSON Schema of the array of facts that {@link #readFacts} reads.
     *
     * @return the schema
     */
    public static String schemaOfFacts() {
        return JsonText.text(JsonSchema.ofFacts());
    }

    /**
     * Reads a policy, which may be written as changes of a shipped edition, be it in the national book or not.
     *
     * @param text  the text, as {@link #readPolicy(String, PolicyBook)} takes it
     * @return the policy
     * @throws JsonRefusal if anything is refused; {@link JsonRefusal#problems()} lists all of it
     */
    public static Policy readPolicy(String text) {
        return readPolicy(text, StandardPolicies.editions());
    }

    /**
     * Reads a policy: one that {@link #write} wrote, or one that is written as changes of another.
     *
     * <pre>{@code
     * {
     *   "id": "tinh.2027",
     *   "base": "vn.335-2025.individuals",
     *   "instrument": { "number": "06/2027/QĐ-UBND", … },
     *   "effective": "2027-01-01/..",
     *   "changes": [
     *     { "put": "335.quota/rate.share", "value": "1/4", "clause": "Điều 3" },
     *     { "repeal": "335.six-months" },
     *     { "replace": "335.quality", "with": { "kind": "task-share", … } },
     *     { "insert": { "kind": "gate", … }, "after": "335.discipline" }
     *   ]
     * }
     * }</pre>
     *
     * @param text  the text
     * @param book  where the policies stand that may be changed
     * @return the policy
     * @throws JsonRefusal if anything is refused: a text that is no JSON, what is unknown, missing, given twice, of another type or out
     *     of range, an amendment that cannot be made, rules that do not fit together; {@link JsonRefusal#problems()} lists all of it
     */
    public static Policy readPolicy(String text, PolicyBook book) {
        requireNonNull(book, "book");
        return readPolicy(text, book.policies());
    }

    private static Policy readPolicy(String text, ImmutableList<Policy> bases) {
        return document(requireNonNull(text, "text"), (reader, at) -> PolicyReader.policy(reader, at, bases));
    }

    /**
     * Scores a sealed scorecard once more.
     *
     * @param text  the sealed scorecard
     * @param book  the policies known at the time, see {@link PolicyBook#asKnownOn}
     * @return the same scorecard, or what stands against it
     * @throws JsonRefusal if the text is no scorecard that can be read
     */
    public static Replay replay(String text, PolicyBook book) {
        requireNonNull(text, "text");
        requireNonNull(book, "book");
        return document(text, SealedScorecard::read).replay(book);
    }

    /**
     * Reads what an instrument changes in a policy: the array that stands under {@code changes} in the text of a policy, for those who have
     * the rest of it from elsewhere.
     *
     * <pre>{@code
     * ImmutableList<Amendment> changes = ThuocdoJson.readAmendments(
     *         "[{ \"put\": \"335.quota/rate.share\", \"value\": \"1/4\", \"clause\": \"Điều 3\" }]", base);
     * Policy local = base.amendedBy("tinh.2027", instrument, effective, changes);
     * }</pre>
     *
     * @param text  the array
     * @param base  the policy that is changed, whose parts say of what type a new value is
     * @return the changes, one for each element of the array
     * @throws JsonRefusal if anything is refused, with paths such as {@code $[0].value}; {@link JsonRefusal#problems()} lists all of it.
     *     Whether the changes can be made is found by {@link Policy#amendedBy}
     */
    public static ImmutableList<Amendment> readAmendments(String text, Policy base) {
        requireNonNull(base, "base");
        return document(requireNonNull(text, "text"), (reader, at) -> AmendmentReader.amendments(reader, at, base));
    }

    /**
     * Reads a scorecard and proves it: its dossier is scored again, and everything recorded must come out exactly. To learn what stands
     * against a scorecard, instead of having it refused, {@link Replay replay} it.
     *
     * @param text  the text that {@link #write} wrote
     * @param policy  the policy under which it was scored
     * @return the scorecard, computed now
     * @throws JsonRefusal if the text is not well-formed or complete, names another policy, or records anything that does not come out:
     *     the first difference is named with its path, what was recorded and what comes out
     */
    public static Scorecard readScorecard(String text, Policy policy) {
        requireNonNull(policy, "policy");
        return document(requireNonNull(text, "text"), SealedScorecard::read).proved(ScoringEngine.of(policy));
    }

    /**
     * Reads an array of scorecards and proves each of them.
     *
     * @param text  the text that {@link #write} made of them wrote
     * @param policy  the policy under which all of them were scored
     * @return the scorecards, computed now, in the order of the text
     * @throws JsonRefusal as {@link #readScorecard} does
     */
    public static ImmutableList<Scorecard> readAll(String text, Policy policy) {
        requireNonNull(policy, "policy");
        ScoringEngine engine = ScoringEngine.of(policy);
        return document(requireNonNull(text, "text"), SealedScorecard::all).stream()
                .map(card -> card.proved(engine))
                .collect(toImmutableList());
    }

    private static <T> T document(String text, BiFunction<PartReader, TextNode, Optional<T>> reading) {
        return document(text, StandardPolicies.editions(), reading);
    }

    private static <T> T document(
            String text, ImmutableList<Policy> policies, BiFunction<PartReader, TextNode, Optional<T>> reading) {
        OptionalLibrary.JACKSON.checkFor(ThuocdoJson.class);
        return document(twice -> JsonDocument.parse(text, twice), policies, reading);
    }

    /**
     * Reads a document.
     *
     * @param parsing  makes its tree; it is given what takes the refusals of fields that are given twice
     * @param policies  the policies that scorecards may name
     * @throws JsonRefusal listing everything that is refused
     */
    static <T> T document(
            Function<Consumer<TreeRefusal>, TextNode> parsing,
            ImmutableList<Policy> policies,
            BiFunction<PartReader, TextNode, Optional<T>> reading) {
        PartReader reader = PartReader.ofPrograms(new DerivedReader(policies));
        TextNode root = parsing.apply(reader::refuse);
        return reader.attempt(() -> DocumentFormat.taken(root))
                .flatMap(document -> reading.apply(reader, document))
                .filter(read -> reader.problems().isEmpty())
                .orElseThrow(() -> JsonRefusal.ofAll(reader.problems()));
    }
}
