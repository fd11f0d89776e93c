/** Generates applications of any size, the same for all that wire them. */
package io.fairlead.scale.project;
