package com.acme.handling.intern;

import io.fairlead.Command;

/** Public, but in a package that no other module may name: the generic way in serves it. */
public record ForgetAll() implements Command<Forgotten> {}
