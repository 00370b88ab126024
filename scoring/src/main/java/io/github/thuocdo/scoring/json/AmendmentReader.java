package io.github.thuocdo.scoring.json;

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
import java.io.Serializable;
import java.util.Optional;

/** The changes of a policy from JSON values, each read by the types of what it changes. */
final class AmendmentReader {

    private static final ImmutableList<String> KINDS = ImmutableList.of("put", "add", "insert", "replace", "repeal");
    private static final String CLAUSE = "clause";

    private final PartReader parts;
    private final Part rules;

    AmendmentReader(PartReader parts, Policy base) {
        this.parts = parts;
        rules = new Part(base.rules(), PolicyReader.RULES);
    }

    /** Reads an array of changes. */
    static Optional<ImmutableList<Amendment>> amendments(PartReader parts, ValueAt at, Policy base) {
        return parts.attempt(at::items).map(changes -> new AmendmentReader(parts, base).all(changes));
    }

    ImmutableList<Amendment> all(ImmutableList<ValueAt> changes) {
        return changes.stream().flatMap(change -> amendment(change).stream()).collect(toImmutableList());
    }

    private Optional<Amendment> amendment(ValueAt at) {
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

    private static String kind(ValueAt at) {
        FieldsAt object = at.object();
        ImmutableList<String> kinds = KINDS.stream().filter(object::has).collect(toImmutableList());
        if (kinds.size() != 1) {
            throw at.refused(new BilingualText(
                    "phải có một trong các trường " + String.join(", ", KINDS),
                    "must have one of the fields " + String.join(", ", KINDS)));
        }
        return kinds.get(0);
    }

    private Optional<FieldsAt> fields(ValueAt at, String... known) {
        return parts.fields(
                at, ImmutableList.<String>builder().add(known).add(CLAUSE).build());
    }

    private Optional<String> text(FieldsAt fields, String name) {
        return parts.required(fields, name).flatMap(value -> parts.read(value, String.class));
    }

    private String textOrEmpty(FieldsAt fields, String name) {
        return fields.optional(name)
                .flatMap(value -> parts.read(value, String.class))
                .orElse("");
    }

    private String clause(FieldsAt fields) {
        return textOrEmpty(fields, CLAUSE);
    }

    private Optional<Amendment> put(FieldsAt fields) {
        Optional<String> path = text(fields, "put");
        Optional<ValueAt> value = parts.required(fields, "value");
        return path.flatMap(where ->
                value.flatMap(what -> value(where, what)).map(what -> new Amendment.Put(where, what, clause(fields))));
    }

    /** A text is read by the amendment itself; anything else by the type that the path declares. */
    private Optional<Serializable> value(String path, ValueAt at) {
        if (at.value() instanceof JsonValue.Text text) {
            return Optional.of(text.text());
        }
        Optional<Part> place = at(path);
        return place.isEmpty()
                ? Optional.of(JsonText.summary(at.value()))
                : parts.read(at, place.get().presentType()).map(Serializable.class::cast);
    }

    private Optional<Amendment> add(FieldsAt fields) {
        Optional<String> path = text(fields, "add");
        Optional<ValueAt> value = parts.required(fields, "value");
        return path.flatMap(where -> value.flatMap(what -> element(where, what))
                .map(part -> new Amendment.Add(where, part, textOrEmpty(fields, "after"), clause(fields))));
    }

    /** An element of a list: a text is read by the amendment itself, anything else by the type of what the list holds. */
    private Optional<Serializable> element(String path, ValueAt at) {
        Optional<DeclaredType> list = at(path).map(Part::presentType).filter(DeclaredType::isCollection);
        return at.value() instanceof JsonValue.Text || list.isEmpty()
                ? value(path, at)
                : parts.read(at, list.get().inner()).map(Serializable.class::cast);
    }

    private Optional<Amendment> insert(FieldsAt fields) {
        return parts.required(fields, "insert")
                .flatMap(value -> parts.read(value, Rule.class))
                .map(rule -> new Amendment.Insert(rule, textOrEmpty(fields, "after"), clause(fields)));
    }

    private Optional<Amendment> replace(FieldsAt fields) {
        Optional<ValueAt> replaced = parts.required(fields, "replace");
        Optional<ValueAt> with = parts.required(fields, "with");
        return replaced.flatMap(id -> parts.attempt(() -> before(id))
                .flatMap(before -> with.flatMap(after -> parts.read(after, before.presentType())
                        .flatMap(part -> parts.attempt(() -> {
                            Amendment.Replace replace =
                                    after.checked(() -> new Amendment.Replace((Serializable) part, clause(fields)));
                            if (!replace.path().equals(id.text())) {
                                throw after.refused(new BilingualText(
                                        "phải có quy định " + id.text() + " mà nó thay thế",
                                        "must have the provision " + id.text() + ", which it replaces"));
                            }
                            return replace;
                        })))));
    }

    private Part before(ValueAt id) {
        return at(id.text())
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
