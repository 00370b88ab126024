/**
 * Who works where, since when, under whom (<i>cơ cấu tổ chức, bổ nhiệm, bố trí</i>).
 *
 * <p>An {@link io.github.thuocdo.core.organization.Organization} is the checked, dated tree of units with the people in it. Posts may
 * overlap lawfully: a concurrent, an acting or a seconded post stands beside the primary one; only two primary posts on one
 * day are refused. A deputy's {@link io.github.thuocdo.core.organization.Field} is what the leader assigned to him or her (Decree
 * 335/2025, Art 15.4). People of several categories work in one organization; a policy covers some of them.
 */
@NullMarked
@ThuocdoStyle
package io.github.thuocdo.core.organization;

import io.github.thuocdo.core.text.ThuocdoStyle;
import org.jspecify.annotations.NullMarked;
