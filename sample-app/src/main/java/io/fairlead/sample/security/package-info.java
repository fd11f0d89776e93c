/** Who may do what. */
@NullMarked
package io.fairlead.sample.security;

import org.jspecify.annotations.NullMarked;
