/** Times the compiler over generated projects, with and without annotation processors. */
package io.fairlead.compiletime;
