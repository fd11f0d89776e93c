/** How the components of an application are: one port through which each reports, and one report of them all. */
@NullMarked
package io.fairlead.health;

import org.jspecify.annotations.NullMarked;
