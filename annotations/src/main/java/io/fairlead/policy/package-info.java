/** Policies: what must hold wherever a message that carries one is handled. What enforces them are artifacts of their own. */
package io.fairlead.policy;
