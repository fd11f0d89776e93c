/**
 * Why an application refuses a message, and what becomes of that on the way to whoever asked.
 *
 * <p>{@link io.fairlead.problem.DomainException} and its kinds are for the domain: they refer to nothing outside this package and
 * the JDK, so that code which knows nothing of buses may throw them. {@link io.fairlead.problem.ProblemMapper} is for the edge: the one
 * place where exceptions become problem details (RFC 9457).
 */
@NullMarked
package io.fairlead.problem;

import org.jspecify.annotations.NullMarked;
