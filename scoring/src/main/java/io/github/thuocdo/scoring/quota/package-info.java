/**
 * How many may have a class (<i>tỷ lệ, số suất xếp loại</i>): the settling of a share among ranked candidates of crossing scopes. Not
 * exported; it knows no card, no person and no policy but the quota itself, so that it is proved by trying every list.
 */
@NullMarked
package io.github.thuocdo.scoring.quota;

import org.jspecify.annotations.NullMarked;
