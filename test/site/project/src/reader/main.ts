import './main.css'

document.title = '版心'
