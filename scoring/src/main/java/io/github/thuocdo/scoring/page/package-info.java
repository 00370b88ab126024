/**
 * The page on which a notice is written (<i>trang văn bản</i>): headings, items and tables of at most 100 columns. Not exported.
 */
@NullMarked
package io.github.thuocdo.scoring.page;

import org.jspecify.annotations.NullMarked;
