package com.shop;

import io.fairlead.Command;

@Attempts(1)
interface Hasty extends Command<String> {}
