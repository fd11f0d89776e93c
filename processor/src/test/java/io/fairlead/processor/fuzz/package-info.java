/**
 * Breaks valid programs at random and looks whether the processor keeps what it promises: it never fails, it says nothing
 * twice and nothing false, and what it generates compiles.
 */
@NullMarked
package io.fairlead.processor.fuzz;

import org.jspecify.annotations.NullMarked;
