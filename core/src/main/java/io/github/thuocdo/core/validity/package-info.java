/**
 * What values must satisfy to be accepted (điều kiện của dữ liệu), for those rules that people who type facts, policies and amendments
 * come across.
 *
 * <p>A {@link io.github.thuocdo.core.validity.ValueRule} is a rule of a closed list, a {@link
 * io.github.thuocdo.core.validity.BrokenRule} says with which values it was broken. The exception says so in English; its
 * Vietnamese is in the scoring module. Nothing here knows any of the types whose rules these are.
 */
@NullMarked
package io.github.thuocdo.core.validity;

import org.jspecify.annotations.NullMarked;
