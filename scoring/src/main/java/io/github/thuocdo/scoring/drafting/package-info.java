/**
 * Policies and their amendments as somebody drafts them (<i>soạn thảo quy tắc</i>), read from a tree by the types of what they hold; not
 * exported.
 */
@NullMarked
package io.github.thuocdo.scoring.drafting;

import org.jspecify.annotations.NullMarked;
