/**
 * Legal instruments and their clauses (<i>văn bản, căn cứ pháp lý</i>), and how a sentence of law is read (<i>cách hiểu</i>).
 *
 * <p>A {@link io.github.thuocdo.core.law.LegalInstrument} is a document such as Decree 335/2025/NĐ-CP; a {@link
 * io.github.thuocdo.core.law.Citation} names one of its clauses; a {@link io.github.thuocdo.core.law.Provision} is the sentence
 * that one rule of a policy carries out. Where the text fixes a parameter the policy holds it as {@link
 * io.github.thuocdo.core.law.Interpretation.Stated stated}; where the text is silent or admits two readings, the parameter is a
 * named choice with its alternatives ({@link io.github.thuocdo.core.law.Interpretation.Chosen chosen}). Nothing here knows a
 * particular decree: instruments are data of the editions that use them.
 */
@NullMarked
package io.github.thuocdo.core.law;

import org.jspecify.annotations.NullMarked;
