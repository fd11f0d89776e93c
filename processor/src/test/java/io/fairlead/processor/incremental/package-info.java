/**
 * Incremental builds, played through: programs are edited at random, and after each edit what an incremental build makes
 * of them is held against what a clean one makes.
 */
@NullMarked
package io.fairlead.processor.incremental;

import org.jspecify.annotations.NullMarked;
