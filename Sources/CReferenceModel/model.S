// The model lies in the program itself, so that the program can be moved without a folder beside it.
#if defined(__APPLE__)
  .section __TEXT,__const
#else
  .section .rodata
#endif
  .globl kernvraag_reference_bytes
  .globl kernvraag_reference_bytes_end
  .balign 16
kernvraag_reference_bytes:
  .incbin "reference.model"
kernvraag_reference_bytes_end:
  .byte 0
#if defined(__linux__)
  .section .note.GNU-stack,"",%progbits
#endif
