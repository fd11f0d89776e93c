/** Compiles generated applications, and times the compiler with and without annotation processors. */
package io.fairlead.scale.compile;
