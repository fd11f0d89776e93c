/** Handlers and listeners that are added, replaced and removed while the bus runs. */
@NullMarked
package io.fairlead.registration;

import org.jspecify.annotations.NullMarked;
