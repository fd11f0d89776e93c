package com.shop;

import io.fairlead.Command;

@Attempts(key = "orderId")
interface Patient extends Command<String> {}
