/**
 * What generated code calls. Public because generated code lives in the application's packages; no promise to anybody
 * else, and free to change in any release.
 */
@NullMarked
package io.fairlead.internal;

import org.jspecify.annotations.NullMarked;
