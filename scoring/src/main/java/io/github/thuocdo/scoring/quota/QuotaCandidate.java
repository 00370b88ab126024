package io.github.thuocdo.scoring.quota;

import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableSet;
import io.github.thuocdo.core.number.Fraction;
import java.util.Optional;

/**
 * Somebody whose own record reaches the capped class.
 *
 * <p>The law does not order candidates; the key does, as the policy says: the exact score, then any further keys that it
 * declares. Where the order is the authority's and has not been given, there is no key.
 *
 * <p>This class is immutable and thread-safe.
 *
 * @param <T> what a subject is; told apart by {@code equals}
 * @param subject  who stands for the class
 * @param key  what ranks the candidate, the most important number first, a higher one better; of two keys that agree as
 *     far as the shorter goes, the longer is better; empty if the order is needed from the authority
 * @param scopes  the ids of the scopes in which the candidate stands, one a level at most
 */
public record QuotaCandidate<T>(T subject, Optional<ImmutableList<Fraction>> key, ImmutableSet<String> scopes) {}
