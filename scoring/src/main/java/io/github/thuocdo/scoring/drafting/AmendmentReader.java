package io.github.thuocdo.scoring.drafting;

import static com.google.common.collect.ImmutableList.toImmutableList;

import com.google.common.collect.ImmutableList;
import io.github.thuocdo.core.document.DeclaredType;
import io.github.thuocdo.core.document.Part;
import io.github.thuocdo.core.document.PartPath;
import io.github.thuocdo.core.law.BilingualText;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.policy.Amendment;
import io.github.thuocdo.core.policy.Policy;
import io.github.thuocdo.core.policy.rule.Rule;
import io.github.thuocdo.scoring.tree.PartReader;
import io.github.thuocdo.scoring.tree.TextMap;
import io.github.thuocdo.scoring.tree.TextNode;
import java.io.Serializable;
import java.util.Optional;

/** The changes of a policy, each read by the types of what it changes. */
public final class AmendmentReader {

    private static final ImmutableList<String> KINDS = ImmutableList.of("put", "add", "insert", "replace", "repeal");
    private static final String CLAUSE = "clause";
    private static final DeclaredType RULES =
            new DeclaredType(ImmutableList.class, ImmutableList.of(DeclaredType.of(Rule.class)));

    private final PartReader parts;
    private final Part rules;

    /** Makes a reader of changes of a base. */
    public AmendmentReader(PartReader parts, Policy base) {
        this.parts = parts;
        rules = new Part(base.rules(), RULES);
    }

    /** Reads an array of changes. */
    public static Optional<ImmutableList<Amendment>> amendments(PartReader parts, TextNode at, Policy base) {
        return parts.attempt(at::asItems).map(changes -> new AmendmentReader(parts, base).all(changes));
    }

    ImmutableList<Amendment> all(ImmutableList<TextNode> changes) {
        return changes.stream().flatMap(change -> amendment(change).stream()).collect(toImmutableList());
    }

    private Optional<Amendment> amendment(TextNode at) {
        return parts.attempt(() -> kind(at)).flatMap(kind -> switch (kind) {
            case "put" -> fields(at, kind, "value").flatMap(this::put);
            case "add" -> fields(at, kind, "value", "after").flatMap(this::add);
            case "insert" -> fields(at, kind, "after").flatMap(this::insert);
            case "replace" -> fields(at, kind, "with").flatMap(this::replace);
            default ->
                fields(at, kind)
                        .flatMap(fields -> text(fields, kind).map(path -> new Amendment.Repeal(path, clause(fields))));
        });
    }

    private static String kind(TextNode at) {
        TextMap object = at.asMap();
        ImmutableList<String> kinds = KINDS.stream().filter(object::has).collect(toImmutableList());
        if (kinds.size() != 1) {
            throw at.refused(new BilingualText(
                    "phải có một trong các trường " + String.join(", ", KINDS),
                    "must have one of the fields " + String.join(", ", KINDS)));
        }
        return kinds.get(0);
    }

    private Optional<TextMap> fields(TextNode at, String... known) {
        return parts.fields(
                at, ImmutableList.<String>builder().add(known).add(CLAUSE).build());
    }

    private Optional<String> text(TextMap fields, String name) {
        return parts.required(fields, name).flatMap(value -> parts.read(value, String.class));
    }

    private String textOrEmpty(TextMap fields, String name) {
        return fields.find(name)
                .flatMap(value -> parts.read(value, String.class))
                .orElse("");
    }

    private String clause(TextMap fields) {
        return textOrEmpty(fields, CLAUSE);
    }

    private Optional<Amendment> put(TextMap fields) {
        Optional<String> path = text(fields, "put");
        Optional<TextNode> value = parts.required(fields, "value");
        return path.flatMap(where -> value.flatMap(what -> put(where, what, clause(fields))));
    }

    /** Reads what stands in the place of a part. */
    public Optional<Amendment> put(String path, TextNode value, String clause) {
        return value(path, value).map(what -> new Amendment.Put(path, what, clause));
    }

    /** A text is read by the amendment itself; anything else by the type that the path declares. */
    private Optional<Serializable> value(String path, TextNode at) {
        if (at.isText()) {
            return parts.read(at, String.class).map(Serializable.class::cast);
        }
        Optional<Part> place = at(path);
        return place.isEmpty()
                ? Optional.of(at.kind().english())
                : parts.read(at, place.get().presentType()).map(Serializable.class::cast);
    }

    private Optional<Amendment> add(TextMap fields) {
        Optional<String> path = text(fields, "add");
        Optional<TextNode> value = parts.required(fields, "value");
        return path.flatMap(
                where -> value.flatMap(what -> add(where, what, textOrEmpty(fields, "after"), clause(fields))));
    }

    /** Reads a part that is added to a list, behind another one or at its end. */
    public Optional<Amendment> add(String path, TextNode value, String after, String clause) {
        return element(path, value).map(part -> new Amendment.Add(path, part, after, clause));
    }

    /** An element of a list: a text is read by the amendment itself, anything else by the type of what the list holds. */
    private Optional<Serializable> element(String path, TextNode at) {
        Optional<DeclaredType> list = at(path).map(Part::presentType).filter(DeclaredType::isCollection);
        return at.isText() || list.isEmpty()
                ? value(path, at)
                : parts.read(at, list.get().inner()).map(Serializable.class::cast);
    }

    private Optional<Amendment> insert(TextMap fields) {
        return parts.required(fields, "insert")
                .flatMap(value -> insert(value, textOrEmpty(fields, "after"), clause(fields)));
    }

    /** Reads a rule that is inserted, behind another one or at the end. */
    public Optional<Amendment> insert(TextNode rule, String after, String clause) {
        return parts.read(rule, Rule.class).map(read -> new Amendment.Insert(read, after, clause));
    }

    private Optional<Amendment> replace(TextMap fields) {
        Optional<TextNode> replaced = parts.required(fields, "replace");
        Optional<TextNode> with = parts.required(fields, "with");
        return replaced.flatMap(id -> with.flatMap(after -> replace(id, after, clause(fields))));
    }

    /** Reads what replaces a provision as a whole. */
    public Optional<Amendment> replace(TextNode id, TextNode with, String clause) {
        return parts.attempt(() -> before(id))
                .flatMap(before -> parts.read(with, before.presentType()))
                .flatMap(part -> parts.attempt(() -> replacing(id, with, (Serializable) part, clause)));
    }

    private static Amendment replacing(TextNode id, TextNode with, Serializable part, String clause) {
        Amendment.Replace replace = with.checked(() -> new Amendment.Replace(part, clause));
        if (!replace.path().equals(id.asText())) {
            throw with.refused(new BilingualText(
                    "phải có quy định " + id.asText() + " mà nó thay thế",
                    "must have the provision " + id.asText() + ", which it replaces"));
        }
        return replace;
    }

    private Part before(TextNode id) {
        return at(id.asText())
                .orElseThrow(() -> id.refused(new BilingualText(
                        "phải là mã một quy định của bộ quy tắc gốc", "must be the id of a provision of the base")));
    }

    private Optional<Part> at(String text) {
        try {
            PartPath path = PartPath.parse(text);
            return rules.all()
                    .filter(part -> part.provision().map(Provision::id).equals(Optional.of(path.provision())))
                    .flatMap(part -> part.follow(path).stream())
                    .findFirst();
        } catch (IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }
}
