/** For tests of applications: proves of every message who may have it handled. */
@NullMarked
package io.fairlead.authorization.testing;

import org.jspecify.annotations.NullMarked;
