package io.github.thuocdo.core.text;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.immutables.value.Value;

/**
 * The style of every generated value type: nothing generated is visible outside its package.
 *
 * <p>It is placed on each package that declares a type with {@code @Value.Immutable}, in its {@code package-info}. The
 * choices that matter:
 *
 * <ul>
 *   <li>implementation and builder are package-private, and generated methods return the abstract type;
 *   <li>an invalid state is an {@link IllegalArgumentException}, like every other misuse;
 *   <li>of the annotations that the generator finds on the class path only {@link Override} is used, because any other
 *       would be a dependency, or a warning, for those who compile against the library;
 *   <li>no generated type knows of JSON.
 * </ul>
 */
@Documented
@Retention(RetentionPolicy.SOURCE)
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PUBLIC,
        overshadowImplementation = true,
        depluralize = true,
        depluralizeDictionary = {
            "absence:absences",
            "alias:aliases",
            "alternative:alternatives",
            "basis:bases",
            "class:classes",
            "collective:collectives",
            "criterion:criteria",
            "delay:delays",
            "delivery:deliveries",
            "edge:edges",
            "evidence:evidence",
            "hypothesis:hypotheses",
            "measure:measures",
            "series:series"
        },
        jacksonIntegration = false,
        throwForInvalidImmutableState = IllegalArgumentException.class,
        allowedClasspathAnnotations = {Override.class})
public @interface ThuocdoStyle {}
