package io.github.thuocdo.scoring.json;

import static com.google.common.collect.ImmutableList.toImmutableList;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import io.github.thuocdo.core.cadre.CadreId;
import io.github.thuocdo.core.cadre.Role;
import io.github.thuocdo.core.classification.Classification;
import io.github.thuocdo.core.conduct.Allegation;
import io.github.thuocdo.core.evaluation.Finding;
import io.github.thuocdo.core.evaluation.Register;
import io.github.thuocdo.core.evaluation.Result;
import io.github.thuocdo.core.law.Decision;
import io.github.thuocdo.core.law.Language;
import io.github.thuocdo.core.organization.Subject;
import io.github.thuocdo.core.policy.AgencyPolicies;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.scoring.Scorecard;
import io.github.thuocdo.scoring.classify.AgencyRound;
import io.github.thuocdo.scoring.classify.AgencyYear;
import io.github.thuocdo.scoring.classify.OrganizationRound;
import io.github.thuocdo.scoring.classify.Placement;
import io.github.thuocdo.scoring.classify.Ward;
import io.github.thuocdo.scoring.consequence.Outcome;
import io.github.thuocdo.scoring.consequence.ProposedMeasure;
import io.github.thuocdo.scoring.dossier.Dossier;
import io.github.thuocdo.scoring.monitoring.PeriodRound;
import io.github.thuocdo.scoring.outcome.Consideration;
import io.github.thuocdo.scoring.outcome.Proposal;
import io.github.thuocdo.scoring.paper.Paper;
import io.github.thuocdo.scoring.procedure.ProcedureRound;
import io.github.thuocdo.scoring.refusal.Place;
import io.github.thuocdo.scoring.statistics.ClassStatistics;
import io.github.thuocdo.scoring.tree.TextList;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code docs/json.md} shows what is written, and {@code docs/schema} has the schemas; {@code -Djson.write=true} writes both anew. */
class JsonPageTest {

    private static final boolean WRITE = Boolean.getBoolean("json.write");
    private static final Path PAGE = Path.of("..", "docs", "json.md");
    private static final Path SCHEMAS = Path.of("..", "docs", "schema");
    private static final Pattern EXAMPLE =
            Pattern.compile("<!-- example: ([a-z-]+) -->\n```json\n(.*?)```", Pattern.DOTALL);
    private static final Place NOWHERE = Place.ofFile("");

    /** The types whose schemas are files; those of all others are made by {@link ThuocdoJson#schema}. */
    private static final ImmutableMap<String, Class<?>> DOCUMENTS = ImmutableMap.<String, Class<?>>builder()
            .put("register", Register.class)
            .put("dossier", Dossier.class)
            .put("scorecard", Scorecard.class)
            .put("placement", Placement.class)
            .put("policy", Policy.class)
            .put("period-round", PeriodRound.class)
            .put("agency-round", AgencyRound.class)
            .put("organization-round", OrganizationRound.class)
            .put("agency-year", AgencyYear.class)
            .put("result", Result.class)
            .put("finding", Finding.class)
            .put("proposal", Proposal.class)
            .put("consideration", Consideration.class)
            .put("outcome", Outcome.class)
            .put("proposed-measure", ProposedMeasure.class)
            .put("procedure-round", ProcedureRound.class)
            .put("paper", Paper.class)
            .put("class-statistics", ClassStatistics.class)
            .buildOrThrow();

    private static Register register() {
        return Ward.of()
                .person("loc", Role.HEAD, "office")
                .organizationClass("office", Classification.GOOD)
                .staff("p1", "office", "80")
                .staff("p2", "office", "95")
                .register();
    }

    private static ImmutableMap<String, TextNode> examples() {
        Register register = register();
        AgencyRound round = AgencyRound.of(Ward.POLICY, register, Ward.AGENCY, Ward.YEAR);
        Placement placement = round.placementOf(CadreId.of("p1")).orElseThrow();
        Result result =
                placement.decided(new Decision("Chủ tịch UBND phường", "12/QĐ-UBND", LocalDate.of(2026, 12, 20)));
        Allegation reported = new Allegation(
                "PA-9", Subject.of(CadreId.of("p1")), "Đơn phản ánh ngày 02/3", LocalDate.of(2026, 3, 2));
        return ImmutableMap.<String, TextNode>builder()
                .put("result", whole(PartWriter.written(result)))
                .put("facts", whole(PostedFacts.written(ImmutableList.of(reported, result))))
                .put("register", outline(PartWriter.written(register), 2))
                .put("proposal", whole(PartWriter.written(placement.proposal())))
                .put(
                        "consideration",
                        whole(PartWriter.written(placement.considerations().get(0))))
                .put("board", whole(PartWriter.written(round.board())))
                .put("scorecard", outline(PartWriter.written(placement.scorecard()), 1))
                .put("placement", outline(PartWriter.written(placement), 1))
                .put("period-round", outline(PartWriter.written(PeriodRound.of(Ward.POLICY, register, Ward.MARCH)), 2))
                .put("agency-round", outline(PartWriter.written(round), 2))
                .put(
                        "agency-year",
                        outline(
                                PartWriter.written(AgencyYear.of(
                                        AgencyPolicies.of(Ward.POLICY), register, Ward.AGENCY, Ward.YEAR)),
                                2))
                .put(
                        "paper",
                        whole(PartWriter.written(Paper.builder(Language.ENGLISH, "Posting")
                                .field("Ward", "Bến Sen")
                                .paragraph("Two people are proposed as good.")
                                .build())))
                .put("policy", outline(PartWriter.written(Ward.POLICY), 1))
                .buildOrThrow();
    }

    private static TextNode whole(TextNode document) {
        return DocumentFormat.numbered(document);
    }

    /** A long document down to a depth, and of a list its first element. */
    private static TextNode outline(TextNode document, int depth) {
        return DocumentFormat.numbered(shortened(document, depth));
    }

    private static TextNode shortened(TextNode node, int depth) {
        if (node instanceof TextMap map && depth >= 0) {
            return new TextMap(
                    map.entries().stream()
                            .map(entry -> new TextMap.Entry(entry.key(), NOWHERE, shortened(entry.value(), depth - 1)))
                            .collect(toImmutableList()),
                    NOWHERE);
        }
        if (node instanceof TextList list && depth >= 0) {
            return new TextList(
                    Stream.concat(
                                    list.items().stream().limit(1).map(item -> shortened(item, depth - 1)),
                                    Stream.of(JsonTree.text("…"))
                                            .filter(more -> list.items().size() > 1))
                            .collect(toImmutableList()),
                    NOWHERE);
        }
        return node instanceof TextMap
                        || node instanceof TextList
                        || JsonText.whole(node).length() > 80
                ? JsonTree.text("…")
                : node;
    }

    @Test
    void the_page_shows_what_is_written() throws IOException {
        String page = Files.readString(PAGE);
        ImmutableMap<String, TextNode> examples = examples();
        Map<String, String> shown = new TreeMap<>();
        String anew = EXAMPLE.matcher(page).replaceAll(found -> {
            shown.put(found.group(1), found.group(2));
            TextNode example = examples.getOrDefault(found.group(1), JsonTree.text("no such example"));
            return Matcher.quoteReplacement(
                    "<!-- example: " + found.group(1) + " -->\n```json\n" + JsonText.text(example) + "\n```");
        });
        if (WRITE) {
            Files.writeString(PAGE, anew);
        }

        assertThat(shown.keySet()).isEqualTo(new TreeMap<>(examples).keySet());
        assertThat(WRITE ? anew : page).isEqualTo(anew);
        assertThat(page).contains("\"format\": " + DocumentFormat.NUMBER);
        DOCUMENTS.keySet().forEach(name -> assertThat(page).contains("schema/" + name + ".schema.json"));
        PostedFacts.kinds().forEach(kind -> assertThat(page).contains("`" + kind + "`"));
    }

    @Test
    void the_schemas_are_those_of_the_shapes() throws IOException {
        Map<String, String> schemas = new TreeMap<>();
        DOCUMENTS.forEach((name, type) -> schemas.put(name + ".schema.json", ThuocdoJson.schema(type) + "\n"));
        schemas.put("facts.schema.json", ThuocdoJson.schemaOfFacts() + "\n");
        if (WRITE) {
            Files.createDirectories(SCHEMAS);
            for (Map.Entry<String, String> schema : schemas.entrySet()) {
                Files.writeString(SCHEMAS.resolve(schema.getKey()), schema.getValue());
            }
        }

        Map<String, String> filed = new TreeMap<>();
        try (Stream<Path> files = Files.list(SCHEMAS)) {
            for (Path file : files.toList()) {
                filed.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        assertThat(filed.keySet()).isEqualTo(schemas.keySet());
        schemas.forEach((name, schema) -> assertThat(filed.get(name)).as(name).isEqualTo(schema));
    }
}
