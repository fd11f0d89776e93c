package com.shop;

import io.fairlead.Command;

@Attempts(5)
interface Unhurried<R> extends Command<R> {}
