package io.github.thuocdo.scoring.scrutiny;

import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.evaluation.Form;
import io.github.thuocdo.core.law.Citation;
import io.github.thuocdo.core.law.Interpretation;
import io.github.thuocdo.core.law.LegalInstrument;
import io.github.thuocdo.core.law.Provision;
import io.github.thuocdo.core.law.Reading;
import io.github.thuocdo.core.number.Fraction;
import io.github.thuocdo.core.number.Interval;
import io.github.thuocdo.core.policy.PolicyScope;
import io.github.thuocdo.core.policy.rule.Rule;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Every type of which a rule, or what is said of its instrument, can be made, found from the declarations of the components. */
final class VocabularyTypes {

    private static final ImmutableSet<Class<?>> SAID_ELSEWHERE =
            ImmutableSet.of(Provision.class, Citation.class, Fraction.class, Interval.class);

    private final Set<Class<?>> records = new LinkedHashSet<>();
    private final Set<Class<?>> enums = new LinkedHashSet<>();

    private VocabularyTypes() {}

    static VocabularyTypes all() {
        VocabularyTypes types = new VocabularyTypes();
        List.of(Rule.class, PolicyScope.class, LegalInstrument.Signing.class).forEach(types::add);
        return types;
    }

    Set<Class<?>> records() {
        return records;
    }

    Set<Class<?>> enums() {
        return enums;
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            add(generic.getRawType());
            for (Type argument : generic.getActualTypeArguments()) {
                add(argument);
            }
        } else if (type instanceof Class<?> declared && !SAID_ELSEWHERE.contains(declared)) {
            addClass(declared);
        }
    }

    private void addClass(Class<?> type) {
        if (Reading.class.isAssignableFrom(type) && type != Form.class || type == Interpretation.class) {
            return;
        }
        if (type.isSealed()) {
            List.of(type.getPermittedSubclasses()).forEach(this::add);
        } else if (type.isEnum()) {
            enums.add(type);
        } else if (type.isRecord() && records.add(type)) {
            for (RecordComponent component : type.getRecordComponents()) {
                add(component.getGenericType());
            }
        }
    }
}
