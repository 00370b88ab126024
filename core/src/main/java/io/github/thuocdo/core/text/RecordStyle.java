package io.github.thuocdo.core.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The house style for builders of records: as {@link ThuocdoStyle}, but what is generated is a class beside the record, so it is the builder
 * itself that has to be package-private.
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        overshadowImplementation = true,
        depluralize = true,
        jacksonIntegration = false,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface RecordStyle {}
